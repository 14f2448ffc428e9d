package kz.localbusiness.web.limit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// How many may look at once without having signed in, so that a flood of them makes us forget the
/// oldest and never runs us out of memory. Those who have been sent the page and nothing more, as
/// robots are, are counted apart and forgotten soon.
///
/// @see "features/decisions/033-a-phone-on-mobile-data.md"
@Component
final class VisitorLimit implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(VisitorLimit.class);
    private static final String SIGNED_IN =
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final Duration UNTIL_THE_SCRIPTS_RUN = Duration.ofMinutes(2);

    private final Crowd<VaadinSession> newcomers;
    private final Crowd<VaadinSession> guests;

    VisitorLimit(@Value("${lbp.visitors.most:2000}") int most) {
        newcomers = new Crowd<>(most, VisitorLimit::sendAway);
        guests = new Crowd<>(most, VisitorLimit::sendAway);
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        var source = service.getSource();
        source.addSessionInitListener(begun -> arrive(begun.getSession()));
        source.addUIInitListener(opened -> stay(opened.getUI().getSession()));
        source.addSessionDestroyListener(ended -> leave(ended.getSession()));
    }

    private void arrive(VaadinSession session) {
        var stored = session.getSession();
        session.setAttribute(Patience.class, new Patience(stored.getMaxInactiveInterval()));
        stored.setMaxInactiveInterval(Math.toIntExact(UNTIL_THE_SCRIPTS_RUN.toSeconds()));
        newcomers.enter(session);
    }

    private void stay(VaadinSession session) {
        var usual = session.getAttribute(Patience.class);
        if (usual != null) {
            session.getSession().setMaxInactiveInterval(usual.seconds());
        }
        newcomers.leave(session);
        guests.enter(session);
    }

    private void leave(VaadinSession session) {
        newcomers.leave(session);
        guests.leave(session);
    }

    /// Whoever has signed in stays.
    private static void sendAway(VaadinSession session) {
        var stored = session.getSession();
        try {
            if (stored != null && stored.getAttribute(SIGNED_IN) == null) {
                stored.invalidate();
            }
        } catch (IllegalStateException alreadyGone) {
            LOG.debug("a session ended by itself", alreadyGone);
        }
    }

    /// How long a session is kept that nobody uses.
    private record Patience(int seconds) {}
}
