package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The body is an image, and may be refused for what it is.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        content = {
            @Content(
                    mediaType = "image/jpeg",
                    schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "image/webp", schema = @Schema(type = "string", format = "binary"))
        })
@Refuses({
    ProblemType.INVALID_FIELDS,
    ProblemType.LIMIT_REACHED,
    ProblemType.TOO_LARGE,
    ProblemType.TOO_MANY_REQUESTS
})
@interface TakesImage {}
