# Builds the program and runs it. Without TELEGRAM_BOT_TOKEN the playground opens on port 8080.
#   docker build -t forumbot .
#   docker run -e TELEGRAM_BOT_TOKEN -v forumbot-data:/data forumbot
# Data lies in /data. A folder mounted on /dialogs takes the place of the dialogs inside the program.
# The commands of the program come behind the name of the image: docker run … forumbot check-db

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY dialogs dialogs
RUN mvn --batch-mode --quiet package -Dmaven.test.skip=true \
    && java -Djarmode=tools -jar target/forumbot.jar extract --destination /app
# Only what the program uses of Java. jdk.crypto.ec: TLS; jdk.localedata: names of languages; jdk.zipfs: files in jars;
# jdk.jfr, jdk.jcmd: to look into a running bot.
RUN jlink --output /runtime --strip-java-debug-attributes --no-man-pages --no-header-files --compress zip-6 --generate-cds-archive \
    --add-modules java.se,jdk.unsupported,jdk.crypto.ec,jdk.localedata,jdk.zipfs,jdk.net,jdk.management,jdk.jfr,jdk.jcmd

FROM debian:13-slim AS runtime
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --user-group --no-create-home --uid 999 forumbot \
    && install -d -o forumbot -g forumbot /data
COPY --from=build /runtime /opt/java
COPY --from=build /app /app
ENV PATH=/opt/java/bin:$PATH
# Read by every start, also by the training: a cache made with other flags is not used.
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -Xms48m -Xmn12m -Xmx128m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:SoftRefLRUPolicyMSPerMB=100 -XX:-TieredCompilation -XX:CompileThresholdScaling=0.2 -XX:MaxInlineLevel=9 -XX:FreqInlineSize=160 -XX:ReservedCodeCacheSize=64m -XX:TrimNativeHeapInterval=100 -XX:+UseCompactObjectHeaders"

# Plays all scenarios against the whole program and keeps what Java has loaded for that.
FROM runtime AS training
COPY dialogs /training/dialogs
WORKDIR /training
RUN java -XX:AOTCacheOutput=/training/forumbot.aot -jar /app/forumbot.jar dialogs test

FROM runtime
COPY --from=training /training/forumbot.aot /app/forumbot.aot
# The paths of data and dialogs count from here. The database is left to its default, data/forumbot.db, so that the
# playground keeps to a file of its own.
WORKDIR /
USER forumbot
VOLUME /data
ENV HOST=0.0.0.0 PORT=8080
EXPOSE 8080
# the image has neither curl nor wget
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/forumbot.aot", "-Xlog:aot=error", "-Xlog:aot+codecache+stubs=off", "-jar", "/app/forumbot.jar"]
