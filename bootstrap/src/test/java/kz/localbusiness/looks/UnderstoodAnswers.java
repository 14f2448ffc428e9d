package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.server.communication.ReturnChannelHandler;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/// Fails a test in which the server complains of what a browser answered: as by a Vaadin button
/// that was disabled where it was not seen yet.
final class UnderstoodAnswers implements BeforeEachCallback, AfterEachCallback {

    private final Logger log = (Logger) LoggerFactory.getLogger(ReturnChannelHandler.class);
    private final ListAppender<ILoggingEvent> complaints = new ListAppender<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        complaints.start();
        log.addAppender(complaints);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        log.detachAppender(complaints);
        assertThat(complaints.list).isEmpty();
    }
}
