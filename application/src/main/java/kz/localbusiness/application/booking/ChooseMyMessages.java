package kz.localbusiness.application.booking;

import java.util.Set;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link chooses by which channels the business writes about visits,
/// from the next message on.
@FunctionalInterface
public interface ChooseMyMessages {

    MessagesDecision choose(Command command);

    /// @param silent by which nothing is sent but what a client cannot know otherwise
    record Command(
            BusinessId business, AppointmentId appointment, ManageToken token, Set<Channel> silent)
            implements ForBusiness {

        public Command {
            silent = Set.copyOf(silent);
        }
    }
}
