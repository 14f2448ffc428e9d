package kz.localbusiness.web.sharing;

import java.net.URI;
import java.util.Optional;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.business.Business;
import org.springframework.web.util.HtmlUtils;

/// The address of a business's page in the forms in which it is handed out.
///
/// @param page also for the profile on Instagram
public record ShareLinks(String name, URI page, Optional<URI> chat) {

    public static ShareLinks of(Business business, Instance instance) {
        var profile = business.profile();
        return new ShareLinks(
                profile.name(),
                instance.publicPage(business.slug()),
                Optional.ofNullable(profile.listing().contacts().whatsapp())
                        .map(WhatsApp::chat)
                        .map(URI::create));
    }

    /// Opens WhatsApp with a message that only lacks its reader.
    ///
    /// @param invitation what stands before the address
    public URI toSend(String invitation) {
        var message = "%s %s".formatted(invitation, page);
        return URI.create(WhatsApp.message(message));
    }

    /// For the business's own site: a button that opens the page above it; without scripts, a link.
    public String button(String label) {
        return """
        <script src="%s" data-business="%s" data-label="%s" async></script>\
        <noscript><a href="%s">%s</a></noscript>\
        """
                .formatted(
                        page.resolve("/embed.js").toASCIIString(),
                        page.getPath().substring(1),
                        HtmlUtils.htmlEscape(label),
                        page.toASCIIString(),
                        HtmlUtils.htmlEscape(name + ": " + label));
    }
}
