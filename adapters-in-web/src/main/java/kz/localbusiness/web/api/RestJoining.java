package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param token the last part of the invitation's link
@Schema(name = "Joining")
record RestJoining(
        @Nullable String token,
        @Nullable String name,
        @Nullable String email,
        @Nullable String password,
        @Nullable String language)
        implements RestBody {

    @Override
    public String toString() {
        return "RestJoining[hidden]";
    }
}
