package kz.localbusiness.web.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.StaleState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What fails after a page was shown: the page stays, a message tells what to do.
@Component
final class UnexpectedErrors implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SHOWN_MILLIS = (int) Duration.ofSeconds(12).toMillis();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setErrorHandler(UnexpectedErrors::tell));
    }

    private static void tell(ErrorEvent event) {
        var message = message(event.getThrowable());
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> show(ui, message));
    }

    private static void show(UI ui, Message message) {
        var text = ui.getTranslation(message.key(), message.reference());
        var notification = Notification.show(text, SHOWN_MILLIS, Notification.Position.MIDDLE);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
    }

    private static Message message(Throwable thrown) {
        return switch (thrown) {
            case StaleState _ -> new Message("error.busy.text", "");
            case NotAllowed _ -> new Message("error.not-found.text", "");
            default -> new Message("error.unexpected.text", log(thrown));
        };
    }

    /// @return the reference, short enough to be read out on the phone
    static String log(Throwable thrown) {
        var reference = "%08x".formatted(ThreadLocalRandom.current().nextInt());
        LOG.error("unexpected error {}", reference, thrown);
        return reference;
    }

    private record Message(String key, String reference) {}
}
