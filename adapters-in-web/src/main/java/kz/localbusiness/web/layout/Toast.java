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
        Optional.ofNullable(ComponentUtil.getData(ui, Notification.class))
                .ifPresent(Notification::close);
        var notification = Notification.show(text, SHOWN_MILLIS, Notification.Position.TOP_CENTER);
        ComponentUtil.setData(ui, Notification.class, notification);
    }
}
