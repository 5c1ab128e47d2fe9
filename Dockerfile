# Builds the program and runs it. Without TELEGRAM_BOT_TOKEN the playground opens on port 8080.
#   docker build -t forumbot .
#   docker run -e TELEGRAM_BOT_TOKEN -v forumbot-data:/data forumbot
# Data lies in /data. A folder mounted on /dialogs takes the place of the dialogs inside the jar.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY dialogs dialogs
RUN mvn --batch-mode --quiet package -DskipTests

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --no-create-home forumbot && install -d -o forumbot -g forumbot /data
COPY --from=build /build/target/forumbot.jar /app/forumbot.jar
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
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx128m", "-XX:ReservedCodeCacheSize=64m", "-XX:+UseCompactObjectHeaders", \
    "-jar", "/app/forumbot.jar"]
