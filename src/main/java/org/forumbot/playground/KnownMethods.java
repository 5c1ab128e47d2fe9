package org.forumbot.playground;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Methods that Bot API 10.3 has and the playground has not: they are refused by name, unlike unknown ones. */
final class KnownMethods {
    private static final String NAMES = """
            logOut close forwardMessages copyMessages sendLivePhoto sendAudio sendVideo sendAnimation sendVoice
            sendVideoNote sendPaidMedia sendContact sendPoll sendChecklist sendDice sendMessageDraft
            setMessageReaction getUserProfilePhotos getUserProfileAudios setUserEmojiStatus banChatMember
            unbanChatMember restrictChatMember promoteChatMember setChatAdministratorCustomTitle
            setChatMemberTag banChatSenderChat unbanChatSenderChat setChatPermissions exportChatInviteLink
            createChatInviteLink editChatInviteLink createChatSubscriptionInviteLink
            editChatSubscriptionInviteLink revokeChatInviteLink approveChatJoinRequest declineChatJoinRequest
            answerChatJoinRequestQuery sendChatJoinRequestWebApp setChatPhoto deleteChatPhoto setChatTitle
            setChatDescription pinChatMessage unpinChatMessage unpinAllChatMessages getUserPersonalChatMessages
            setChatStickerSet deleteChatStickerSet getForumTopicIconStickers createForumTopic editForumTopic
            closeForumTopic reopenForumTopic deleteForumTopic unpinAllForumTopicMessages editGeneralForumTopic
            closeGeneralForumTopic reopenGeneralForumTopic hideGeneralForumTopic unhideGeneralForumTopic
            unpinAllGeneralForumTopicMessages answerGuestQuery getUserChatBoosts getBusinessConnection
            getManagedBotToken replaceManagedBotToken getManagedBotAccessSettings setManagedBotAccessSettings
            setMyProfilePhoto removeMyProfilePhoto setMyDefaultAdministratorRights
            getMyDefaultAdministratorRights getAvailableGifts sendGift giftPremiumSubscription verifyUser
            verifyChat removeUserVerification removeChatVerification readBusinessMessage deleteBusinessMessages
            setBusinessAccountName setBusinessAccountUsername setBusinessAccountBio
            setBusinessAccountProfilePhoto removeBusinessAccountProfilePhoto setBusinessAccountGiftSettings
            getBusinessAccountStarBalance transferBusinessAccountStars getBusinessAccountGifts getUserGifts
            getChatGifts convertGiftToStars upgradeGift transferGift postStory repostStory editStory deleteStory
            answerWebAppQuery savePreparedInlineMessage savePreparedKeyboardButton editMessageMedia
            editMessageLiveLocation stopMessageLiveLocation editMessageChecklist stopPoll
            editEphemeralMessageText editEphemeralMessageMedia editEphemeralMessageCaption
            editEphemeralMessageReplyMarkup approveSuggestedPost declineSuggestedPost deleteEphemeralMessage
            deleteMessageReaction deleteAllMessageReactions sendSticker getStickerSet getCustomEmojiStickers
            uploadStickerFile createNewStickerSet addStickerToSet setStickerPositionInSet deleteStickerFromSet
            replaceStickerInSet setStickerEmojiList setStickerKeywords setStickerMaskPosition setStickerSetTitle
            setStickerSetThumbnail setCustomEmojiStickerSetThumbnail deleteStickerSet sendRichMessage
            sendRichMessageDraft answerInlineQuery sendInvoice createInvoiceLink answerShippingQuery
            answerPreCheckoutQuery getMyStarBalance getStarTransactions refundStarPayment
            editUserStarSubscription setPassportDataErrors sendGame setGameScore getGameHighScores
            """;

    private KnownMethods() {}

    /** Names as Telegram writes them, by their lower-cased form. */
    static Map<String, String> spelled() {
        return Stream.of(NAMES.split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));
    }
}
