package kz.localbusiness.web.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.Optional;

/// A short word on what was just done, for what the page itself does not show. One at a time, and
/// at the top, away from the buttons.
public final class Toast {

    private static final int SHOWN_MILLIS = (int) Duration.ofSeconds(2).toMillis();

    private Toast() {}

    public static void show(UI ui, String text) {
        var notification = new Notification(text, SHOWN_MILLIS, Notification.Position.TOP_CENTER);
        replace(ui, notification);
        notification.open();
    }

    /// Closes what was said before.
    static void replace(UI ui, Notification next) {
        Optional.ofNullable(ComponentUtil.getData(ui, Notification.class))
                .ifPresent(Notification::close);
        ComponentUtil.setData(ui, Notification.class, next);
    }
}
