package kz.localbusiness.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/// What a thumb did by accident, and the way back for as long as it is shown.
public final class UndoToast {

    private static final int SHOWN_MILLIS = (int) Duration.ofSeconds(8).toMillis();

    private UndoToast() {}

    /// @param undo called at most once
    public static void show(UI ui, String text, String undoLabel, Runnable undo) {
        var notification = new Notification();
        var back =
                new Button(
                        undoLabel,
                        _ -> {
                            notification.close();
                            undo.run();
                        });
        back.addClassName("undo");
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.setDisableOnClick(true);
        var content = new Div(new Span(text), back);
        content.addClassNames("row", "between");
        notification.add(content);
        notification.setDuration(SHOWN_MILLIS);
        notification.setPosition(Notification.Position.TOP_CENTER);
        Toast.replace(ui, notification);
        notification.open();
    }
}
