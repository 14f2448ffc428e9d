package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import kz.localbusiness.web.sharing.ShareLinks;
import org.jspecify.annotations.Nullable;

/// @param page also for the profile on Instagram
/// @param chat opens WhatsApp with the business; missing when it is not there
/// @param invitation opens WhatsApp with a message that only lacks its reader
/// @param button HTML for the business's own site
@Schema(name = "Sharing")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestSharing(
        @Schema(example = "https://lbp.example/aigul-atyrau") URI page,
        @Schema(example = "https://wa.me/77012223344") @Nullable URI chat,
        URI invitation,
        String button) {

    static RestSharing of(ShareLinks links, String invitation, String label) {
        return new RestSharing(
                links.page(),
                links.chat().orElse(null),
                links.toSend(invitation),
                links.button(label));
    }
}
