// The chat page. Text of people and bots becomes text nodes only, never markup.

const WORDS = {
  ru: {
    brand: 'Площадка', participant: 'Участник', add: '+ Человек', personLanguage: 'Язык участника', hour: '+1 ч', day: '+1 день',
    refused: 'Отклонённые вызовы', tabPhone: 'Участник', tabDesk: 'Организаторы', bot: 'бот', menu: 'Меню', attach: 'Прикрепить файл',
    contact: 'Поделиться контактом', message: 'Сообщение', send: 'Отправить', start: 'Начать', payload: 'код из ссылки', writeAs: 'Пишет',
    phoneLog: 'Переписка с ботом', deskLog: 'Чат организаторов', forget: 'Очистить', close: 'Закрыть', newPerson: 'Новый человек',
    firstName: 'Имя', lastName: 'Фамилия', cancel: 'Отмена', create: 'Создать', block: 'Заблокировать бота', unblock: 'Разблокировать бота',
    reply: 'Ответить', edit: 'Изменить', edited: 'изменено', editing: 'Изменение: ', replying: 'Ответ: ', typing: 'печатает…',
    sendsFile: 'отправляет файл…', anonymously: 'анонимно', members: 'участников', emptyPhone: 'Здесь пока ничего нет.\nНажмите «Начать».',
    emptyDesk: 'Сюда бот пришлёт заявки и вопросы.', perUpdate: 'вызовов на обновление', forwarded: 'Переслано от', contactCard: 'Контакт',
    voice: 'Голосовое сообщение', joined: 'вступает в группу', left: 'покидает группу', none: 'Бот не сделал ни одной ошибки.',
    deleted: 'Удалённое сообщение', callsMade: 'Вызовы', updates: 'обновлений', lost: 'Нет связи с площадкой',
  },
  en: {
    brand: 'Playground', participant: 'Participant', add: '+ Person', personLanguage: 'Participant’s language', hour: '+1 h', day: '+1 day',
    refused: 'Refused calls', tabPhone: 'Participant', tabDesk: 'Organizers', bot: 'bot', menu: 'Menu', attach: 'Attach a file',
    contact: 'Share contact', message: 'Message', send: 'Send', start: 'Start', payload: 'code of a link', writeAs: 'As',
    phoneLog: 'Chat with the bot', deskLog: 'Organizers’ chat', forget: 'Clear', close: 'Close', newPerson: 'New person',
    firstName: 'First name', lastName: 'Last name', cancel: 'Cancel', create: 'Create', block: 'Block the bot', unblock: 'Unblock the bot',
    reply: 'Reply', edit: 'Edit', edited: 'edited', editing: 'Editing: ', replying: 'Reply: ', typing: 'typing…',
    sendsFile: 'sending a file…', anonymously: 'anonymously', members: 'members', emptyPhone: 'Nothing here yet.\nPress Start.',
    emptyDesk: 'Applications and questions will come here.', perUpdate: 'calls per update', forwarded: 'Forwarded from', contactCard: 'Contact',
    voice: 'Voice message', joined: 'joins the group', left: 'leaves the group', none: 'The bot has made no mistake.',
    deleted: 'Deleted message', callsMade: 'Calls', updates: 'updates', lost: 'The playground does not answer',
  },
};

const $ = (selector, within = document) => within.querySelector(selector);
const query = new URLSearchParams(location.search);
let language = localStorage.getItem('playground.language') ?? 'ru';
let people = [];
let person = Number(query.get('person') ?? sessionStorage.getItem('playground.person') ?? 1001);
let revision = -1;
let shift = 0;
let refusedShown = 0;
const word = (key) => WORDS[language][key] ?? key;

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null && child !== ''));
  return element;
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(use);
  return svg;
}

function toast(text, bad = false, over = null) {
  const note = make('div', { class: bad ? 'bad' : '' }, text);
  const box = over?.root.getBoundingClientRect();
  $('#toasts').style.left = box?.width ? `${box.left + box.width / 2}px` : '50%';
  $('#toasts').append(note);
  setTimeout(() => note.remove(), 4500);
}

async function ask(path, body) {
  const options = body === undefined ? {}
    : body instanceof FormData ? { method: 'POST', body }
    : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`playground/${path}`, options);
  const json = await answer.json();
  if (!answer.ok) {
    toast(json.error ?? answer.status, true);
    throw new Error(json.error ?? `HTTP ${answer.status}`);
  }
  return json;
}

// ---- text with entities -------------------------------------------------------------------------------------------

const WRAPS = {
  bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre', blockquote: 'blockquote', expandable_blockquote: 'blockquote',
};

function rich(text, entities, pane) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const build = (from, to, inside) => {
    const nodes = [];
    let at = from;
    while (inside.length > 0) {
      const entity = inside.shift();
      const end = Math.min(entity.offset + entity.length, to);
      if (entity.offset < at) continue;
      if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
      const nested = [];
      while (inside.length > 0 && inside[0].offset < end) nested.push(inside.shift());
      nodes.push(wrap(entity, build(entity.offset, end, nested), text.slice(entity.offset, end), pane));
      at = end;
    }
    if (at < to) nodes.push(text.slice(at, to));
    return nodes;
  };
  return build(0, text.length, sorted);
}

function wrap(entity, children, text, pane) {
  if (WRAPS[entity.type]) return make(WRAPS[entity.type], {}, ...children);
  if (entity.type === 'spoiler') {
    return make('span', { class: 'spoiler', tabindex: 0, role: 'button', onclick: (e) => e.currentTarget.classList.toggle('open') }, ...children);
  }
  if (entity.type === 'bot_command') {
    return make('button', { class: 'command', type: 'button', onclick: () => pane.send(text) }, text);
  }
  const address = entity.type === 'text_link' ? entity.url : entity.type === 'email' ? `mailto:${text}`
    : entity.type === 'url' ? (/^https?:/i.test(text) ? text : `https://${text}`) : null;
  if (!address || !/^(https?|mailto|tg):/i.test(address)) return make('span', {}, ...children);
  return link(address, pane, ...children);
}

/** A deep link into the bot is followed here; any other opens in a tab of its own. */
function link(address, pane, ...children) {
  const deep = /^https?:\/\/t\.me\/(\w+)\?start=([\w-]{1,64})$/i.exec(address);
  if (deep && deep[1].toLowerCase() === pane.view?.bot.username.toLowerCase()) {
    return make('a', { href: `?start=${deep[2]}`, onclick: (e) => { e.preventDefault(); phone.send(`/start ${deep[2]}`); } }, ...children);
  }
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

// ---- a pane: the participant's phone or the organizers' chat ---------------------------------------------------------

class Pane {
  constructor(root) {
    this.root = root;
    this.log = $('.log', root);
    this.input = $('textarea', root);
    this.drawn = new Map();
    this.mode = null;
    $('.send', root).addEventListener('click', () => this.submit());
    this.input.addEventListener('keydown', (e) => this.typed(e));
    $('.menu', root).addEventListener('click', () => this.toggleMenu());
    const file = $('input[type=file]', root);
    $('[data-testid$=attach]', root).addEventListener('click', () => file.click());
    file.addEventListener('change', () => this.attach(file));
  }

  typed(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === 'ArrowUp' && this.input.value === '') {
      const last = this.view?.messages.findLast((m) => this.isMine(m) && m.text);
      if (last) {
        event.preventDefault();
        this.edit(last);
      }
    } else if (event.key === 'Escape') {
      this.setMode(null);
    }
  }

  submit() {
    const text = this.input.value.trim();
    if (text === '') return;
    const mode = this.mode;
    this.input.value = '';
    this.setMode(null);
    if (mode?.edit) ask('edit', { ...this.who(), messageId: mode.edit, text }).catch(() => {});
    else this.send(text, mode?.reply);
  }

  send(text, replyTo) {
    this.follow = true;
    return ask('send', { ...this.who(), text, ...(replyTo ? { replyTo } : {}) }).catch(() => {});
  }

  attach(input) {
    const files = [...input.files];
    input.value = '';
    if (files.length === 0) return;
    const form = new FormData();
    for (const [name, value] of Object.entries(this.who())) form.append(name, value);
    form.append('kind', files.every((file) => /^image\/(png|jpeg|gif)$/.test(file.type)) ? 'photo' : 'document');
    form.append('caption', this.input.value.trim());
    if (this.mode?.reply) form.append('replyTo', this.mode.reply);
    files.forEach((file, at) => form.append('file' + String(at).padStart(3, '0'), file));
    this.input.value = '';
    this.setMode(null);
    this.follow = true;
    ask('file', form).catch(() => {});
  }

  setMode(mode) {
    this.mode = mode;
    const bar = $('.bar', this.root);
    bar.replaceChildren();
    bar.hidden = !mode;
    if (mode) {
      bar.append(make('span', {}, word(mode.edit ? 'editing' : 'replying') + mode.text),
        make('button', { class: 'icon', 'aria-label': word('cancel'), onclick: () => { this.input.value = mode.edit ? '' : this.input.value; this.setMode(null); } }, icon('close')));
    }
  }

  edit(message) {
    this.setMode({ edit: message.id, text: message.text });
    this.input.value = message.text;
    this.input.focus();
  }

  reply(message) {
    this.setMode({ reply: message.id, text: brief(message) });
    this.input.focus();
  }

  toggleMenu() {
    const open = $('.popup', this.root);
    const button = $('.menu', this.root);
    button.setAttribute('aria-expanded', String(!open));
    if (open) {
      open.remove();
      return;
    }
    const list = make('div', { class: 'popup', role: 'menu' }, ...this.view.commands.map((c) =>
      make('button', { role: 'menuitem', onclick: () => { this.toggleMenu(); this.send(`/${c.command}`); } },
        make('b', {}, `/${c.command}`), make('small', {}, c.description))));
    list.addEventListener('keydown', (e) => { if (e.key === 'Escape') { this.toggleMenu(); button.focus(); } });
    this.root.append(list);
    $('button', list)?.focus();
  }

  async load() {
    const wanted = this.chat();
    if (!wanted) return;
    const view = await ask(`chats/${encodeURIComponent(wanted)}?person=${this.who().person}&last=300`);
    if (wanted === this.chat()) this.draw(view);
  }

  draw(view) {
    if (this.view?.chat !== view.chat) this.clear();
    const near = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
    const before = this.view?.messages.at(-1)?.id ?? 0;
    this.view = view;
    const keep = new Set(view.messages.map((m) => m.id));
    for (const [id, drawn] of this.drawn) {
      if (!keep.has(id)) {
        drawn.day?.remove();
        drawn.element.remove();
        this.drawn.delete(id);
      }
    }
    $('.empty', this.log)?.remove();
    let day = '';
    for (const message of view.messages) day = this.place(message, day, before);
    if (view.messages.length === 0) this.log.append(make('p', { class: 'empty' }, this.emptyText()));
    this.drawRest(view);
    if (near || this.follow || before === 0) this.log.scrollTop = this.log.scrollHeight;
    this.follow = false;
  }

  /** A picture came late: whoever read the end goes on reading the end. */
  settle() {
    if (this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 380) this.log.scrollTop = this.log.scrollHeight;
  }

  clear() {
    this.drawn.clear();
    this.log.replaceChildren();
    this.view = null;
    this.setMode(null);
    $('.popup', this.root)?.remove();
  }

  place(message, day, before) {
    const today = new Date(message.date * 1000).toLocaleDateString(language, { day: 'numeric', month: 'long' });
    const state = JSON.stringify([message, this.isMine(message), language]);
    const known = this.drawn.get(message.id);
    if (known?.state === state) return today;
    const element = this.bubble(message);
    if (known) {
      const held = known.element.contains(document.activeElement) ? document.activeElement.textContent : null;
      known.element.replaceWith(element);
      if (held !== null) [...element.querySelectorAll('button')].find((b) => b.textContent === held)?.focus();
    } else {
      if (message.id > before && before > 0) element.classList.add('fresh');
      const mark = today === day ? null : make('div', { class: 'day' }, today);
      this.log.append(...(mark ? [mark, element] : [element]));
      this.drawn.set(message.id, { day: mark });
    }
    Object.assign(this.drawn.get(message.id), { element, state });
    return today;
  }

  bubble(message) {
    if (message.joined || message.left) {
      return make('div', { class: 'service', 'data-testid': 'message' }, `${message.joined ?? message.left} ${word(message.joined ? 'joined' : 'left')}`);
    }
    const mine = this.isMine(message);
    const bubble = make('div', { class: 'bubble' });
    if (!mine && this.view.type !== 'private') bubble.append(make('div', { class: 'who-name' }, message.from.name));
    if (message.forwarded) bubble.append(make('div', { class: 'who-name' }, `${word('forwarded')}`));
    if (message.replyTo) bubble.append(this.quote(message.replyTo));
    bubble.append(...this.media(message));
    const text = message.text ?? message.caption;
    const time = new Date(message.date * 1000).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
    const meta = make('span', { class: 'meta' }, `${message.edited ? `${word('edited')} ` : ''}${time}`);
    bubble.append(make('div', { class: 'text' }, ...(text ? rich(text, message.entities ?? message.captionEntities, this) : []), meta));
    bubble.append(this.tools(message, mine));
    const element = make('article', {
      class: `message${mine ? ' mine' : ''}${message.bot ? ' bot-made' : ''}`, 'data-testid': 'message', 'data-id': message.id,
    }, bubble);
    if (message.inlineKeyboard) element.append(this.inline(message));
    return element;
  }

  quote(id) {
    const answered = this.view.messages.find((m) => m.id === id);
    return make('button', { class: 'quote', onclick: () => this.drawn.get(id)?.element.scrollIntoView({ block: 'center', behavior: 'smooth' }) },
      answered ? `${answered.from.name}: ${brief(answered)}` : word('deleted'));
  }

  media(message) {
    const nodes = [];
    if (message.photo) nodes.push(make('img', { class: 'photo', src: message.photo.url, alt: message.caption ?? '', onload: () => this.settle() }));
    if (message.document) nodes.push(card('file', message.document.name, size(message.document.size), message.document));
    if (message.voice) nodes.push(card('file', word('voice'), `${message.voice.duration} s`));
    if (message.contact) nodes.push(card('person', message.contact.firstName, message.contact.phone));
    if (message.venue) nodes.push(card('link', message.venue.title, message.venue.address));
    else if (message.location) nodes.push(card('link', `${message.location.latitude}, ${message.location.longitude}`, ''));
    if (message.sticker) nodes.push(make('div', { class: 'sticker' }, message.sticker.emoji ?? '🙂'));
    return nodes;
  }

  tools(message, mine) {
    const tools = make('div', { class: 'tools' });
    if (mine && message.text) {
      tools.append(make('button', { 'aria-label': word('edit'), title: word('edit'), 'data-testid': 'edit', onclick: () => this.edit(message) }, icon('pen')));
    }
    if (this === desk || this.view.type !== 'private') {
      tools.append(make('button', { 'data-testid': 'reply', onclick: () => this.reply(message) }, icon('reply'), word('reply')));
    } else if (!mine) {
      tools.append(make('button', { 'aria-label': word('reply'), title: word('reply'), 'data-testid': 'reply', onclick: () => this.reply(message) }, icon('reply')));
    }
    return tools;
  }

  inline(message) {
    return make('div', { class: 'inline', role: 'group' }, ...message.inlineKeyboard.map((row) =>
      make('div', { class: 'keys-row' }, ...row.map((b) => {
        if (!b.url) return make('button', { 'data-testid': 'inline-button', 'data-data': b.data, onclick: (e) => this.press(message, b, e.currentTarget) }, b.text);
        return /^(https?|tg|mailto):/i.test(b.url) ? link(b.url, this, b.text, icon('link')) : make('span', {}, b.text);
      }))));
  }

  async press(message, button, element) {
    if (!button.data) return;
    element.setAttribute('aria-busy', 'true');
    try {
      const { callbackId } = await ask('press', { ...this.who(), messageId: message.id, data: button.data, button: button.text });
      const answer = await ask(`callbacks/${callbackId}?wait=15`);
      if (answer.text && answer.alert) {
        $('#alert p').textContent = answer.text;
        $('#alert').showModal();
      } else if (answer.text) {
        toast(answer.text, false, this);
      }
    } finally {
      element.removeAttribute('aria-busy');
    }
  }

  drawCommands(view) {
    $('.menu', this.root).hidden = view.commands.length === 0;
    offerLanguages(view.languages);
  }
}

class Phone extends Pane {
  chat() { return person; }
  who() { return { person }; }
  isMine(message) { return !message.bot; }
  emptyText() { return this.view.bot.description || word('emptyPhone'); }

  drawRest(view) {
    const fresh = view.messages.length === 0 && !view.blocked;
    $('#phone-title').textContent = view.bot.name;
    $('#phone-status').textContent = view.action === '' ? word('bot') : word(view.action.startsWith('upload') ? 'sendsFile' : 'typing');
    $('.start', this.root).hidden = !fresh;
    $('.composer', this.root).hidden = fresh;
    this.drawCommands(view);
    this.drawKeys(view.keyboard);
    const block = $('#block');
    block.textContent = word(view.blocked ? 'unblock' : 'block');
    block.dataset.blocked = view.blocked;
  }

  drawKeys(keyboard) {
    const keys = $('.keys', this.root);
    const state = JSON.stringify(keyboard ?? null);
    this.input.placeholder = keyboard?.placeholder ?? word('message');
    if (keyboard?.forceReply && this.forced !== keyboard.messageId) {
      this.forced = keyboard.messageId;
      const asking = this.view.messages.find((m) => m.id === keyboard.messageId);
      if (asking) this.reply(asking);
    }
    if (this.keysState === state) return;
    this.keysState = state;
    keys.hidden = !keyboard || keyboard.hidden || keyboard.rows.length === 0;
    keys.replaceChildren(...(keyboard?.rows ?? []).map((row) => make('div', { class: 'keys-row' }, ...row.map((key) =>
      make('button', { 'data-testid': 'key', onclick: () => { this.follow = true; ask('tap', { person, text: key.text }).catch(() => {}); } }, key.text)))));
  }
}

class Desk extends Pane {
  chat() { return this.group; }
  who() {
    const [id, anonymous] = ($('#desk-person').value || '0').split(' ');
    return { person: Number(id), chat: this.group, ...(anonymous ? { anonymous: true } : {}) };
  }
  isMine(message) {
    const who = this.who();
    return message.from.person === who.person && Boolean(message.from.anonymous) === Boolean(who.anonymous);
  }
  emptyText() { return word('emptyDesk'); }

  drawRest(view) {
    $('#desk-title').textContent = view.title;
    const members = people.filter((p) => p.groups.some((g) => g.chat === view.chat)).length;
    $('#desk-status').textContent = `${members + 1} ${word('members')}${view.bot.status === 'member' ? '' : ` · ${view.bot.status}`}`;
    this.drawCommands(view);
  }
}

function brief(message) {
  const text = message.text ?? message.caption ?? message.document?.name ?? message.contact?.firstName ?? '…';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function card(symbol, title, detail, file) {
  const inner = [make('span', { class: 'chip' }, icon(symbol)), make('span', {}, make('b', {}, title ?? ''), make('small', {}, detail ?? ''))];
  return file ? make('a', { class: 'file', href: file.url, download: file.name ?? true }, ...inner) : make('div', { class: 'file' }, ...inner);
}

const phone = new Phone($('#phone'));
const desk = new Desk($('#desk'));

// ---- what stands above ---------------------------------------------------------------------------------------------

async function loadPeople() {
  people = await ask('people');
  if (!people.some((p) => p.id === person)) person = people[0].id;
  sessionStorage.setItem('playground.person', person);
  $('#person').replaceChildren(...people.map((p) =>
    make('option', { value: p.id, selected: p.id === person }, [p.firstName, p.lastName].filter(Boolean).join(' '))));
  const current = people.find((p) => p.id === person);
  spoken = current.language;
  markSpoken();
  loadDeskPeople();
}

let spoken = 'ru';

function markSpoken() {
  for (const button of document.querySelectorAll('[data-speak]')) {
    button.setAttribute('aria-pressed', String(button.dataset.speak === spoken));
  }
}

// A bot may speak more languages than the two that always stand here: it has commands in them.
function offerLanguages(languages) {
  for (const code of languages.filter((code) => !document.querySelector(`[data-speak="${code}"]`))) {
    const button = make('button', {}, code.toUpperCase());
    button.dataset.speak = code;
    button.dataset.testid = `speak-${code}`;
    $('[data-speak]').parentElement.append(button);
    markSpoken();
  }
}

function loadDeskPeople() {
  desk.group ??= people.flatMap((p) => p.groups)[0]?.chat;
  const select = $('#desk-person');
  const chosen = select.value;
  const options = people.flatMap((p) => {
    const status = p.groups.find((g) => g.chat === desk.group)?.status;
    if (!status) return [];
    const plain = make('option', { value: String(p.id) }, p.firstName);
    return status === 'administrator' ? [plain, make('option', { value: `${p.id} anonymous` }, `${p.firstName}, ${word('anonymously')}`)] : [plain];
  });
  select.replaceChildren(...options);
  if (options.some((o) => o.value === chosen)) select.value = chosen;
}

function translate() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-i18n]')) element.textContent = word(element.dataset.i18n);
  for (const element of document.querySelectorAll('[data-i18n-label]')) element.setAttribute('aria-label', word(element.dataset.i18nLabel));
  for (const element of document.querySelectorAll('[data-i18n-placeholder]')) element.placeholder = word(element.dataset.i18nPlaceholder);
  $('#page-language').textContent = language === 'ru' ? 'EN' : 'RU';
}

function tick() {
  const now = new Date(Date.now() + shift);
  $('#clock').textContent = now.toLocaleString(language, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  $('#clock').dateTime = now.toISOString();
}

async function drawRefused() {
  const [{ refused }, calls] = await Promise.all([ask('refused'), ask('calls')]);
  const methods = Object.entries(calls.methods).sort((a, b) => b[1] - a[1]).map(([name, n]) => `${name} ${n}`).join(', ');
  $('#calls').textContent = `${word('callsMade')}: ${calls.calls}, ${word('updates')}: ${calls.updates}, ${calls.perUpdate.toFixed(2)} ${word('perUpdate')}. ${methods}`;
  $('#refused-list').replaceChildren(...(refused.length === 0 ? [make('p', {}, word('none'))] : refused.map((call) =>
    make('li', {}, make('b', {}, `${call.code} ${call.method} `), make('small', {}, `${call.chat} · ${new Date(call.at).toLocaleTimeString(language)}`),
      make('p', {}, call.description), make('pre', {}, JSON.stringify(call.params, null, 1))))));
}

function drawState(state) {
  shift = new Date(state.now).getTime() - Date.now();
  tick();
  const badge = $('#refused-count');
  badge.textContent = state.refused;
  badge.classList.toggle('zero', state.refused === 0);
  $('#ratio').textContent = state.updates === 0 ? '' : `${(state.calls / state.updates).toFixed(2)} ${word('perUpdate')}`;
  if (!$('#drawer').hidden && state.refused !== refusedShown) drawRefused();
  refusedShown = state.refused;
}

async function watch() {
  for (;;) {
    try {
      const state = await ask(`state?since=${revision}&wait=${revision < 0 ? 0 : 25}`);
      const anew = state.revision < revision;
      const scene = anew || revision < 0 || state.scene > revision;
      const shown = (pane) => scene || state.chats.includes(pane.chat());
      revision = anew ? -1 : state.revision;
      drawState(state);
      if (scene) await loadPeople();
      await Promise.all([phone, desk].filter(shown).map((pane) => pane.load()));
    } catch (failure) {
      toast(`${word('lost')}: ${failure.message}`, true);
      await new Promise((resume) => setTimeout(resume, 3000));
    }
  }
}

$('#person').addEventListener('change', async (e) => {
  person = Number(e.target.value);
  await loadPeople();
  await phone.load();
});
$('#desk-person').addEventListener('change', () => desk.load());
$('[data-speak]').parentElement.addEventListener('click', ({ target }) => {
  if (target.dataset.speak) ask('language', { person, language: target.dataset.speak });
});
for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () => ask('clock', { advance: button.dataset.advance }));
}
$('#block').addEventListener('click', (e) => ask(e.currentTarget.dataset.blocked === 'true' ? 'unblock' : 'block', { person }));
$('[data-testid=phone-contact]').addEventListener('click', () => { phone.follow = true; ask('contact', { person, own: true }); });
$('[data-testid=start-payload]').value = query.get('start') ?? '';
$('[data-testid=start]').addEventListener('click', () => {
  const payload = $('[data-testid=start-payload]').value.trim();
  phone.send(payload === '' ? '/start' : `/start ${payload}`).then(() => phone.input.focus());
});
$('#page-language').addEventListener('click', async () => {
  language = language === 'ru' ? 'en' : 'ru';
  localStorage.setItem('playground.language', language);
  translate();
  tick();
  phone.clear();
  desk.clear();
  await loadPeople();
  await Promise.all([phone.load(), desk.load()]);
  if (!$('#drawer').hidden) await drawRefused();
});
function showDrawer(open) {
  $('#drawer').hidden = !open;
  $('#refused').setAttribute('aria-expanded', String(open));
  if (open) drawRefused().then(() => $('#drawer-close').focus());
  else $('#refused').focus();
}
$('#refused').addEventListener('click', () => showDrawer($('#drawer').hidden));
$('#drawer-close').addEventListener('click', () => showDrawer(false));
$('#drawer').addEventListener('keydown', (e) => { if (e.key === 'Escape') showDrawer(false); });
$('#forget').addEventListener('click', () => fetch('playground/calls', { method: 'DELETE' }).then(drawRefused));
const tabs = [...document.querySelectorAll('[role=tab]')];
for (const tab of tabs) {
  tab.addEventListener('click', () => {
    tabs.forEach((t) => t.setAttribute('aria-selected', String(t === tab)));
    $('main').dataset.pane = tab.getAttribute('aria-controls');
  });
}
$('#add-person').addEventListener('click', () => { $('#person-dialog form').reset(); $('#person-dialog').showModal(); });
$('#person-dialog').addEventListener('close', async (e) => {
  if (e.target.returnValue !== 'ok') return;
  const fields = Object.fromEntries([...new FormData($('form', e.target))].filter(([, value]) => value !== ''));
  const added = await ask('people', fields);
  person = added.id;
  await loadPeople();
  await phone.load();
});
setInterval(tick, 5000);
translate();
watch();
