package kz.localbusiness.web;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Optional;
import kz.localbusiness.web.security.Framed;

/// The page around every view. Push runs over WebSocket and falls back to long polling, from the
/// first view on that needs it.
@Push(PushMode.DISABLED)
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public final class Shell implements AppShellConfigurator {

    /// Not in a frame of another site, where nobody installs anything.
    private static final String KEEP_OFFLINE_PAGE =
            """
            if ('serviceWorker' in navigator && window.top === window) {
              addEventListener('load', () => navigator.serviceWorker.register('/service-worker.js'));
            }
            """;

    /// In a frame of another site: what leads away from the booking page leaves the frame, too, and
    /// the key that closes things closes it.
    private static final String IN_FRAME =
            """
            addEventListener('click', event => {
              const link = event.composedPath().find(one => one.localName === 'a' && one.href);
              if (link && !link.target) {
                link.target = '_blank';
              }
            }, true);
            addEventListener('keydown', event => {
              if (event.key === 'Escape' && !document.querySelector('[opened]')) {
                parent.postMessage({lbp: 'close'}, '*');
              }
            }, true);
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/favicon.svg", "any");
        settings.addMetaTag("theme-color", "#0b6470");
        settings.addInlineWithContents(KEEP_OFFLINE_PAGE, Inline.Wrapping.JAVASCRIPT);
        var path = Optional.ofNullable(settings.getRequest().getPathInfo()).orElse("");
        if (Framed.isPath(path)) {
            settings.addInlineWithContents(IN_FRAME, Inline.Wrapping.JAVASCRIPT);
        }
    }
}
