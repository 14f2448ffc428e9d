package kz.localbusiness.load;

import static kz.localbusiness.load.BrowserTab.encoded;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.function.Consumer;
import kz.localbusiness.load.BrowserTab.Opened;

/// A browser of an owner: signs in, opens a page, holds the push connection.
final class OwnerScreen {

    private final HttpClient http;
    private final URI home;
    private final BrowserTab tab;
    private int bytes;

    OwnerScreen(HttpClient http, URI home) {
        this(http, home, new BrowserTab(http, home));
    }

    private OwnerScreen(HttpClient http, URI home, BrowserTab tab) {
        this.http = http;
        this.home = home;
        this.tab = tab;
    }

    /// The same person in another browser window, who need not give the password again.
    OwnerScreen another() {
        return new OwnerScreen(http, home, tab.another());
    }

    void signIn(String path, String name, String password) {
        var form = BrowserTab.found("action=\"([^\"]+)\"", tab.get(path).body());
        var fields = "username=%s&password=%s".formatted(encoded(name), encoded(password));
        tab.post(URI.create(form.replace("&amp;", "&")), fields);
    }

    /// Opens a page of the owner's and listens to what is pushed to it.
    WebSocket open(String path, String query, Consumer<String> pushed) {
        bytes = tab.get(path).body().length();
        var opened = tab.init(path, query);
        var shown = tab.navigate(opened);
        if (!shown.contains("lbp-calendar")) {
            throw new IllegalStateException("no calendar in " + shown);
        }
        var socket = connect(opened, pushed);
        bytes += opened.bytes() + shown.length();
        tab.acknowledge(opened);
        return socket;
    }

    /// What the server made for the page that was opened last, without files that are the same for
    /// everybody.
    int bytes() {
        return bytes;
    }

    private WebSocket connect(Opened opened, Consumer<String> pushed) {
        var address =
                ("ws://%s:%d/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0"
                                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
                                + "&X-Vaadin-LastSeenServerSyncId=1")
                        .formatted(home.getHost(), home.getPort(), opened.ui(), opened.push());
        return http.newWebSocketBuilder()
                .header("Cookie", tab.cookiesFor(home))
                .header("Origin", home.toString())
                .buildAsync(URI.create(address), new Frames(pushed))
                .join();
    }
}
