package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether messages come in Telegram, and since when.
@Schema(name = "Telegram")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestTelegram(@Schema(example = "true") boolean linked, @Nullable Instant since) {}
