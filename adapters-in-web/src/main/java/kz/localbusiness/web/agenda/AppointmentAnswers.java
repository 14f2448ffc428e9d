package kz.localbusiness.web.agenda;

import java.net.URI;
import java.util.Optional;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.AnswerClient;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.RemindClient;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.booking.ShowReminder;
import kz.localbusiness.domain.booking.AnswerDecision;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.CancelDecision.TooLate;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.booking.ConfirmDecision.NowConfirmed;
import kz.localbusiness.domain.booking.ConfirmDecision.WasConfirmed;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.domain.booking.ReinstateDecision;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// What the owner can do about a visit, answered by the key of a text.
@Component
final class AppointmentAnswers {

    private final ConfirmAppointment confirmAppointment;
    private final CancelAppointment cancelAppointment;
    private final ReinstateAppointment reinstateAppointment;
    private final RecordProgress recordProgress;
    private final RenewManageLink renewManageLink;
    private final ShowReminder showReminder;
    private final RemindClient remindClient;
    private final AnswerClient answerClient;
    private final Translations texts;
    private final Instance instance;

    AppointmentAnswers(
            ConfirmAppointment confirmAppointment,
            CancelAppointment cancelAppointment,
            ReinstateAppointment reinstateAppointment,
            RecordProgress recordProgress,
            RenewManageLink renewManageLink,
            ShowReminder showReminder,
            RemindClient remindClient,
            AnswerClient answerClient,
            Translations texts,
            Instance instance) {
        this.confirmAppointment = confirmAppointment;
        this.cancelAppointment = cancelAppointment;
        this.reinstateAppointment = reinstateAppointment;
        this.recordProgress = recordProgress;
        this.renewManageLink = renewManageLink;
        this.showReminder = showReminder;
        this.remindClient = remindClient;
        this.answerClient = answerClient;
        this.texts = texts;
        this.instance = instance;
    }

    String confirm(BusinessId business, Appointment appointment) {
        var command = new ConfirmAppointment.Command(business, appointment.id());
        return answer(confirmAppointment.confirm(command));
    }

    CancelDecision cancel(BusinessId business, Appointment appointment, String reason) {
        var command = new CancelAppointment.Command(business, appointment.id(), reason);
        return cancelAppointment.cancel(command);
    }

    String reinstate(BusinessId business, Appointment appointment) {
        var command = new ReinstateAppointment.Command(business, appointment.id());
        return answer(reinstateAppointment.reinstate(command));
    }

    String record(BusinessId business, Appointment appointment, Progress progress) {
        var command = new RecordProgress.Command(business, appointment.id(), progress);
        return answer(recordProgress.record(command), progress);
    }

    RenewManageLink.Answer renewLink(BusinessId business, Appointment appointment) {
        return renewManageLink.renew(new RenewManageLink.Command(business, appointment.id()));
    }

    /// What the client would read; empty when nobody is expected any more.
    Optional<String> reminder(Business business, Appointment appointment) {
        return showReminder
                .show(new ShowReminder.Query(business.id(), appointment.id()))
                .map(found ->
                        new ReminderText(found, texts)
                                .written(page(business.slug(), found.manage())));
    }

    String remind(BusinessId business, Appointment appointment) {
        var command = new RemindClient.Command(business, appointment.id());
        return switch (remindClient.remind(command)) {
            case RemindDecision.Reminded _ -> "agenda.now-reminded";
            case RemindDecision.TooSoon _ -> "agenda.reminded-just-now";
            case RemindDecision.NoWay _ -> "agenda.no-way";
            case RemindDecision.Unwanted _ -> "agenda.reminder-unwanted";
            case RemindDecision.NotNow _ -> "agenda.not-now";
            case RemindDecision.NoSuchAppointment _ -> "agenda.no-such-appointment";
        };
    }

    String answerClient(BusinessId business, Appointment appointment, String words) {
        var command = new AnswerClient.Command(business, appointment.id(), words);
        return switch (answerClient.answer(command)) {
            case AnswerDecision.Answered _ -> "agenda.now-answered";
            case AnswerDecision.NothingAsked _ -> "agenda.nothing-asked";
            case AnswerDecision.NoSuchAppointment _ -> "agenda.no-such-appointment";
        };
    }

    /// Where the client looks after the appointment.
    URI page(Slug slug, ManageToken token) {
        return instance.managePage(slug, token);
    }

    private static String answer(ConfirmDecision decision) {
        return switch (decision) {
            case NowConfirmed _ -> "agenda.now-confirmed";
            case WasConfirmed _ -> "agenda.was-confirmed";
            case ConfirmDecision.WasCancelled _ -> "agenda.was-cancelled";
            case ConfirmDecision.NoSuchAppointment _ -> "agenda.no-such-appointment";
        };
    }

    private static String answer(ReinstateDecision decision) {
        return switch (decision) {
            case ReinstateDecision.Reinstated _, ReinstateDecision.NotCancelled _ ->
                    "agenda.now-reinstated";
            case ReinstateDecision.ForGood _ -> "agenda.cancelled-for-good";
            case ReinstateDecision.SlotTaken _ -> "agenda.slot-taken";
            case ReinstateDecision.NoSuchAppointment _ -> "agenda.no-such-appointment";
        };
    }

    static String answer(CancelDecision decision) {
        return switch (decision) {
            case NowCancelled _ -> "agenda.now-cancelled";
            case CancelDecision.WasCancelled _ -> "agenda.was-cancelled";
            case TooLate _ -> "agenda.too-late";
            case CancelDecision.NoSuchAppointment _ -> "agenda.no-such-appointment";
        };
    }

    private static String answer(ProgressDecision decision, Progress progress) {
        return switch (decision) {
            case ProgressDecision.Done _ -> done(progress);
            case ProgressDecision.NotNow _ -> "agenda.not-now";
            case ProgressDecision.TooEarly _ -> "agenda.too-early";
            case ProgressDecision.NoSuchAppointment _ -> "agenda.no-such-appointment";
        };
    }

    private static String done(Progress progress) {
        return switch (progress) {
            case ARRIVED -> "agenda.now-arrived";
            case COMPLETED -> "agenda.now-completed";
            case NO_SHOW -> "agenda.now-missed";
        };
    }
}
