package kz.localbusiness.application.booking;

import java.util.Set;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// The client who holds the manage link chooses which messages the business sends about visits, and
/// by which ways, from the next message on.
@FunctionalInterface
public interface ChooseMyMessages {

    MessagesDecision choose(Command command);

    /// @param silent ways by which nothing is sent but what a client cannot know otherwise
    /// @param unwanted of [MessageWishes#DISPENSABLE]
    /// @param first the way that is tried before the others, null for none
    record Command(
            BusinessId business,
            AppointmentId appointment,
            ManageToken token,
            Set<Channel> silent,
            Set<NoticeKind> unwanted,
            @Nullable Channel first)
            implements ForBusiness {

        public Command {
            silent = Set.copyOf(silent);
            unwanted = Set.copyOf(unwanted);
        }

        /// What was agreed to in them stays as it is.
        public static Command of(
                BusinessId business,
                AppointmentId appointment,
                ManageToken token,
                MessageWishes wishes) {
            return new Command(
                    business,
                    appointment,
                    token,
                    wishes.silent(),
                    wishes.unwanted(),
                    wishes.first());
        }
    }
}
