package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// RFC 9457, with what else helps the caller.
///
/// @param errors every wrong field at once
/// @param obstacles why a start is not offered
/// @param conflicts which visits of a series cannot be
/// @param reference under which the operator finds an unexpected error in the log
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RestProblem(
        URI type,
        String title,
        int status,
        String detail,
        List<Wrong> errors,
        List<RestObstacle> obstacles,
        List<RestConflict> conflicts,
        @Nullable UUID reference) {

    static final String MEDIA_TYPE = "application/problem+json";

    @Schema(name = "WrongField")
    record Wrong(String field, String code, String message) {}
}
