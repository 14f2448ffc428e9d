package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// A way to the bot that is good once.
@Schema(name = "TelegramInvitation")
record RestTelegramInvitation(
        @Schema(example = "https://t.me/some_bot?start=…") String link, Instant until) {}
