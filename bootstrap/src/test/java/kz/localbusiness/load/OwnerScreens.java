package kz.localbusiness.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.function.Consumer;

/// Screens of one owner in a process of their own, so that nothing of theirs counts as the
/// server's. Does what its input says line by line and answers with a line: `open <how many>`,
/// `await <name>`; for each screen that is told of the name it says `seen`.
final class OwnerScreens {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final OwnerScreen first;
    private final String page;
    private final String query;
    private final List<WebSocket> sockets = new ArrayList<>();
    private volatile String awaited = "";

    private OwnerScreens(URI home, String page, String query, String password) {
        this.page = page;
        this.query = query;
        this.first = new OwnerScreen(http, home);
        first.signIn(page, "owner@demo.example", password);
    }

    /// @param arguments the address of the platform, the page, its query, the password
    static void main(String[] arguments) {
        var screens =
                new OwnerScreens(
                        URI.create(arguments[0]), arguments[1], arguments[2], arguments[3]);
        try (var orders = new Scanner(System.in, StandardCharsets.UTF_8)) {
            while (orders.hasNextLine()) {
                screens.obey(orders.nextLine());
            }
        }
    }

    private void obey(String order) {
        var what = order.split(" ", 2);
        if (what[0].equals("open")) {
            for (int number = Integer.parseInt(what[1]); number > 0; number--) {
                var screen = sockets.isEmpty() ? first : first.another();
                sockets.add(screen.open(page, query, new Watcher()));
            }
            say("opened " + first.bytes());
        } else {
            awaited = what[1];
            say("awaiting");
        }
    }

    /// Tells once of each name, however often it is pushed to this screen.
    private final class Watcher implements Consumer<String> {

        private String told = "";

        @Override
        public void accept(String message) {
            var now = awaited;
            if (!now.equals(told) && message.contains(now)) {
                told = now;
                say("seen");
            }
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
