package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.AgendaInMemory.AIGERIM;
import static kz.localbusiness.web.agenda.AgendaInMemory.DINARA;
import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.TEN;
import static kz.localbusiness.web.agenda.VisitFixture.home;
import static kz.localbusiness.web.agenda.VisitFixture.part;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.domain.booking.AnswerDecision;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.domain.booking.ResizeDecision;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AgendaInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.agenda", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class AppointmentSheetTest extends SpringBrowserlessTest {

    private static final Instant NOON = TEN.plus(Duration.ofHours(2));

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        world.visits.add(visit(1, new Confirmed(NOW)));
        world.offers.add(new Offer(NOON, List.of(AIGERIM.id()), 0, 0));
    }

    private AppointmentSheet open() {
        navigate(ShowDayView.class, Map.of("slug", "salon"));
        test(find(AppointmentCard.class).all().getLast().name).click();
        return find(AppointmentSheet.class).single();
    }

    private MoveForm openMove() {
        open();
        var form = find(MoveForm.class).single();
        test(form.open).click();
        return form;
    }

    private void pick(Instant start) {
        test(find(NativeButton.class).withId("start-" + start.getEpochSecond()).single()).click();
    }

    private String lastSaid() {
        return test(find(Notification.class).last()).getText();
    }

    private Moved moved() {
        return new Moved(home(), visit(1, new Confirmed(NOW)));
    }

    @Test
    void tellsAllOfAVisit() {
        assertThat(open().content().getElement().getTextRecursively())
                .contains(
                        "Monday, 2 March, 10:00–10:45",
                        "Confirmed",
                        "Haircut",
                        "With: Айгерим",
                        "Request: By the window",
                        "What happened");
    }

    @Test
    void tellsWhenTheClientWasThereLast() {
        var phone = visit(1, new Confirmed(NOW)).client().phone();
        var dana = new ClientId(new UUID(6, 1));
        world.clients.add(new FoundClient(dana, "Dana", phone, null));
        var weekBefore = part("Colouring", AIGERIM, TEN.minus(Duration.ofDays(7)));
        world.visits.add(visit(2, new Completed(NOW), weekBefore));

        var shown = find(ClientPast.class, open()).single();

        assertThat(shown.getElement().getTextRecursively())
                .contains("Earlier visits", "23 February 2026 · Colouring", "Completed")
                .doesNotContain("Haircut");
        assertThat(find(Anchor.class, shown).single().getHref())
                .isEqualTo("/salon/admin/clients/" + dana.value());
    }

    @Test
    void offersNoMoveOnceAVisitIsOver() {
        world.visits.set(0, visit(1, new Completed(NOW)));

        open();

        assertThat(find(MoveForm.class).exists()).isFalse();
    }

    @Test
    void letsStaffOnlyTellHowItWent() {
        world.role = Role.STAFF;

        open();

        assertThat(find(MoveForm.class).exists()).isFalse();
    }

    @Test
    void movesToAFreeStartAndBackAgain() {
        world.moveAnswers.add(moved());
        world.moveAnswers.add(moved());
        var form = openMove();
        pick(NOON);

        test(form.move).click();

        var to =
                new MoveAppointment.Command(
                        AgendaInMemory.ID, visit(1, new Confirmed(NOW)).id(), NOON, null, false);
        assertThat(world.moved).containsExactly(to);
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("The visit was moved");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(world.moved.getLast().start()).isEqualTo(TEN);
        assertThat(lastSaid()).isEqualTo("The visit is back where it was");
    }

    @Test
    void handsTheVisitToSomebodyElse() {
        world.moveAnswers.add(moved());
        var form = openMove();
        form.staff.setValue(DINARA);
        pick(NOON);

        test(form.move).click();

        assertThat(world.moved.getFirst().staff()).isEqualTo(DINARA.id());
    }

    @Test
    void saysWhyATimeIsNotOfferedAndLetsTheOwnerInsist() {
        world.moveAnswers.add(
                new MoveDecision.NotOffered(List.of(new Obstacle.OffGrid(Duration.ofMinutes(15)))));
        world.moveAnswers.add(moved());
        var form = openMove();
        test(form.start.other).click();
        form.start.time.setValue(LocalTime.of(12, 7));

        test(form.move).click();
        assertThat(form.obstacles.isVisible()).isTrue();
        assertThat(form.obstacles.getElement().getTextRecursively()).contains("15");
        test(form.obstacles.anyway).click();

        assertThat(world.moved.getLast().override()).isTrue();
        assertThat(world.moved.getLast().start()).isEqualTo(NOON.plus(Duration.ofMinutes(7)));
    }

    @Test
    void givesMoreTimeAndTakesItBack() {
        world.resizeAnswers.add(new ResizeDecision.Resized(home(), visit(1, new Confirmed(NOW))));
        world.resizeAnswers.add(new ResizeDecision.Resized(home(), visit(1, new Confirmed(NOW))));
        var form = openLength();
        test(form.minutes).setValue(75);

        test(form.resize).click();
        test(find(Button.class).withText("Undo").single()).click();

        assertThat(world.resized)
                .extracting(ResizeAppointment.Command::length, ResizeAppointment.Command::override)
                .containsExactly(
                        tuple(Duration.ofMinutes(75), false), tuple(Duration.ofMinutes(45), true));
        assertThat(lastSaid()).isEqualTo("The visit takes as long as before");
    }

    @Test
    void saysWhichLengthsThereAre() {
        world.resizeAnswers.add(
                new ResizeDecision.Unfit(Duration.ofMinutes(5), Duration.ofHours(16)));
        var form = openLength();
        form.minutes.clear();

        test(form.resize).click();

        assertThat(form.minutes.isInvalid()).isTrue();
        assertThat(form.minutes.getErrorMessage())
                .isEqualTo("This visit can take 5 to 960 minutes");
        assertThat(world.resized.getFirst().length()).isZero();
    }

    @Test
    void staysOpenPastClosingTimeOnlyOnPurpose() {
        world.resizeAnswers.add(
                new ResizeDecision.NotOffered(List.of(new Obstacle.OutsideHours(List.of()))));
        world.resizeAnswers.add(new ResizeDecision.SlotTaken());
        var form = openLength();

        test(form.resize).click();
        test(form.obstacles.anyway).click();

        assertThat(world.resized.getLast().override()).isTrue();
        assertThat(lastSaid()).startsWith("There is no room for so long");
    }

    @Test
    void insistsOnNothingThatSomebodyElseHas() {
        var taken = new Obstacle.Taken(visit(1, new Confirmed(NOW)).slot());
        world.moveAnswers.add(
                new MoveDecision.NotOffered(
                        List.of(new Obstacle.OffGrid(Duration.ofMinutes(15)), taken)));
        var form = openMove();
        pick(NOON);

        test(form.move).click();

        assertThat(form.obstacles.isVisible()).isTrue();
        assertThat(form.obstacles.anyway.isVisible()).isFalse();
    }

    private LengthForm openLength() {
        open();
        var form = find(LengthForm.class).single();
        test(form.open).click();
        return form;
    }

    @Test
    void takesAllThatIsOwedInCashAndBack() {
        world.visits.set(0, visit(1, new Completed(NOW)));
        world.paymentAnswer = new PaymentDecision.Recorded(home(), visit(1, new Completed(NOW)));
        var panel = openPayment();
        assertThat(panel.amount.getValue()).isEqualTo(5000);

        test(find(Button.class).withId("paid-by-cash").single()).click();

        var taken = world.taken.getFirst();
        assertThat(taken.amount()).isEqualTo(Money.tenge(5000));
        assertThat(taken.method()).isEqualTo(Payment.Method.CASH);
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("Received: ₸5,000, Cash");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(world.returned.getFirst().payment()).isEqualTo(taken.payment());
        assertThat(lastSaid()).isEqualTo("The payment does not count any more");
    }

    @Test
    void takesATipOnTop() {
        world.visits.set(0, visit(1, new Completed(NOW)));
        world.paymentAnswer = new PaymentDecision.Recorded(home(), visit(1, new Completed(NOW)));
        openPayment().tip.setValue(500);

        test(find(Button.class).withId("paid-by-cash").single()).click();

        assertThat(world.taken.getFirst().amount()).isEqualTo(Money.tenge(5000));
        assertThat(world.taken.getFirst().tip()).isEqualTo(Money.tenge(500));
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("Received: ₸5,500, Cash");
    }

    @Test
    void takesLessThanTheServicesCost() {
        world.visits.set(0, visit(1, new Completed(NOW)));
        world.paymentAnswer = new PaymentDecision.Recorded(home(), visit(1, new Completed(NOW)));
        openPayment();
        test(find(Button.class).withId("discount").single()).click();
        var dialog = find(SumDialog.class).single();
        assertThat(dialog.amount.money()).isEqualTo(Money.ZERO);
        dialog.amount.setValue(700);

        test(dialog.submit).click();

        assertThat(world.discounts.getFirst().discount()).isEqualTo(Money.tenge(700));
        assertThat(lastSaid()).isEqualTo("The price is changed");
    }

    @Test
    void takesNoTipThatIsASlip() {
        world.visits.set(0, visit(1, new Completed(NOW)));
        var panel = openPayment();
        panel.tip.setValue(1_000_001);

        test(find(Button.class).withId("paid-by-cash").single()).click();

        assertThat(panel.tip.getErrorMessage()).isEqualTo("A sum up to ₸1,000,000");
        assertThat(world.taken).isEmpty();
    }

    @Test
    void takesNoMoreThanIsOwed() {
        world.visits.set(0, visit(1, new Completed(NOW)));
        var panel = openPayment();
        panel.amount.setValue(5001);

        test(find(Button.class).withId("paid-by-kaspi").single()).click();

        assertThat(panel.amount.isInvalid()).isTrue();
        assertThat(panel.amount.getErrorMessage()).isEqualTo("A sum up to ₸5,000");
        assertThat(world.taken).isEmpty();
    }

    @Test
    void remindsFromTheOwnersPhoneOrByWhicheverWayThereIs() {
        world.remindAnswer =
                new RemindDecision.Reminded(VisitFixture.home(), visit(1, new Confirmed(NOW)));

        var dialog = reminding();

        assertThat(dialog.whatsapp.getHref())
                .startsWith("https://wa.me/77011234567?text=%D0%97%D0%B4%D1%80")
                .contains("http%3A%2F%2Flocalhost%3A8080%2Fsalon");
        test(dialog.now).click();

        assertThat(world.remindedOf).hasSize(1);
        assertThat(lastSaid()).startsWith("The reminder is on its way");
    }

    @Test
    void saysWhyNoReminderLeaves() {
        world.remindAnswer = new RemindDecision.NoWay();
        test(reminding().now).click();
        assertThat(lastSaid()).isEqualTo("None of the ways you write by reaches this client");
    }

    @Test
    void saysThatAReminderIsUnwanted() {
        world.remindAnswer = new RemindDecision.Unwanted();
        test(reminding().now).click();
        assertThat(lastSaid()).isEqualTo("The client wants no reminders");
    }

    private ReminderDialog reminding() {
        world.visits.set(0, visit(1, new Confirmed(NOW)));
        open();
        test(find(ContactButtons.class).single().remind).click();
        return find(ReminderDialog.class).single();
    }

    @Test
    void answersWhatTheClientAskedFor() {
        world.visits.set(0, VisitFixture.asked(1, "A bit later?"));
        world.answerAnswer =
                new AnswerDecision.Answered(VisitFixture.home(), visit(1, new Confirmed(NOW)));
        open();
        var panel = find(AnswerPanel.class).single();

        assertThat(panel.getElement().getTextRecursively()).contains("A bit later?");
        test(panel.words).setValue("At eleven");
        test(panel.answer).click();

        assertThat(world.answeredTo).singleElement().extracting("words").isEqualTo("At eleven");
    }

    @Test
    void asksForNoMoneyBeforeAVisitIsAgreedTo() {
        world.visits.set(0, visit(1, new Requested()));

        open();

        assertThat(find(PaymentPanel.class).exists()).isFalse();
    }

    private PaymentPanel openPayment() {
        open();
        return find(PaymentPanel.class).single();
    }

    @Test
    void saysThatSomebodyWasFaster() {
        world.moveAnswers.add(new MoveDecision.SlotTaken());
        var form = openMove();
        pick(NOON);

        test(form.move).click();

        assertThat(lastSaid()).isEqualTo("Somebody took this time a moment ago");
    }

    @Test
    void saysThatAVisitIsGone() {
        navigate(ShowDayView.class, Map.of("slug", "salon"));
        var card = find(AppointmentCard.class).all().getFirst();
        world.visits.clear();

        test(card.name).click();

        assertThat(find(AppointmentSheet.class).exists()).isFalse();
        assertThat(lastSaid()).startsWith("This visit is not here any more");
    }
}
