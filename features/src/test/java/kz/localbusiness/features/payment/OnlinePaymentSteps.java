package kz.localbusiness.features.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.payment.ChooseTradePoint;
import kz.localbusiness.application.payment.ConnectBank;
import kz.localbusiness.application.payment.ListMoneyBack;
import kz.localbusiness.application.payment.PayForVisit;
import kz.localbusiness.application.payment.PayInAdvance;
import kz.localbusiness.application.payment.ShowCharges;
import kz.localbusiness.application.payment.out.Keystores;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.BookingDecision.AdvanceNeeded;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Advance;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ConnectDecision;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Services;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Organisation;
import kz.localbusiness.kaspi.simulator.TradePoint;

public final class OnlinePaymentSteps {

    static final String BIN = "240340001235";
    private static final int POINT = 7;

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Services services;
    private final Clients clients;
    private final String key = "test_" + UUID.randomUUID();
    private final Map<String, PayInAdvance.Command> requests = new HashMap<>();
    private final Map<String, ManageToken> links = new HashMap<>();

    public OnlinePaymentSteps(
            World world, Story story, Salons salons, Services services, Clients clients) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.services = services;
        this.clients = clients;
    }

    @Given("{word} takes {int} per cent of {string} before")
    public void takesBefore(String owner, int percent, String service) {
        services.rule(owner, service, PolicyOverrides.NONE.paid(new Advance.Share(percent)));
    }

    @Given("{word} is connected to the bank")
    public void isConnected(String owner) {
        connect(owner, new BankAccess.ByPlatform(new TaxNumber(BIN)));
    }

    @Given("{word} is connected to the bank by a key")
    public void isConnectedByKey(String owner) {
        connect(owner, new BankAccess.ByKey(new SecretValue(key)));
    }

    @Given("{word} is connected to the bank by a certificate")
    public void isConnectedByCertificate(String owner) {
        connect(owner, BankAccess.ByCertificate.of(file(), Keystores.PASSWORD));
    }

    private void connect(String owner, BankAccess access) {
        admit();
        var connect = new ConnectBank.Command(story.businessOf(owner), access);
        var decision = story.asOwner(owner, () -> world.port(ConnectBank.class).connect(connect));
        assertThat(decision).isInstanceOf(ConnectDecision.Known.class);
        choose(owner);
    }

    /// The bank knows the salon by each scheme.
    void admit() {
        var points = List.of(TradePoint.open(POINT, "Salon"));
        world.bank().office().admit(new Organisation(BIN, key, key, "platform", points));
    }

    /// The salon's certificate.
    byte[] file() {
        return Keystores.file(key);
    }

    void choose(String owner) {
        var choose = new ChooseTradePoint.Command(story.businessOf(owner), POINT);
        var port = world.port(ChooseTradePoint.class);
        assertThat(story.asOwner(owner, () -> port.choose(choose)))
                .isInstanceOf(ConnectDecision.Connected.class);
    }

    @Given("{word} goes to pay for {word} at {time} on {day}")
    public void goesToPay(String client, String staff, LocalTime time, LocalDate date) {
        var owner = salons.salonOf(staff);
        var choice = ServiceChoice.of(services.idOf(owner, Services.VISIT), salons.staff(staff));
        var command =
                new PayInAdvance.Command(
                        story.businessOf(owner),
                        new IdempotencyKey(UUID.randomUUID().toString()),
                        List.of(choice),
                        story.at(date, time),
                        clients.details(client),
                        Purchase.Kind.LINK);
        requests.put(client, command);
        var answer = world.port(PayInAdvance.class).pay(command);
        if (answer.manage() != null) {
            links.put(client, answer.manage());
        }
        story.answered(answer::decision);
    }

    @When("{word} tries to pay again")
    public void triesAgain(String client) {
        var command =
                new PayForVisit.Command(
                        business(client), visit(client), link(client), Purchase.Kind.LINK);
        assertThat(world.port(PayForVisit.class).pay(command))
                .isInstanceOf(PayDecision.Payable.class);
    }

    @Given("{word} pays")
    public void pays(String client) {
        customer(client);
        world.doBackgroundWork();
    }

    @Given("{word} has paid, but the bank does not answer")
    public void paysUnheard(String client) {
        customer(client);
        world.bank().faults().next(Operation.STATUS, Fault.BUSY, 1_000);
    }

    private void customer(String client) {
        assertThat(world.bank().customer(client).pay(purchase(client))).isTrue();
        world.pass();
    }

    @Given("{word} declines")
    public void declines(String client) {
        var customer = world.bank().customer(client);
        customer.scan(purchase(client));
        assertThat(customer.decline(purchase(client))).isTrue();
        world.pass();
        world.doBackgroundWork();
    }

    @When("the bank answers again")
    public void answersAgain() {
        world.bank().faults().none();
        world.doBackgroundWork();
    }

    @When("{word} cancels the paid visit of {word}")
    public void cancels(String owner, String client) {
        var command = new CancelAppointment.Command(story.businessOf(owner), visit(client), "");
        story.asOwner(owner, () -> world.port(CancelAppointment.class).cancel(command));
    }

    @Then("it takes {int} tenge to book that")
    public void takesToBook(int tenge) {
        assertThat(story.answer()).isEqualTo(new AdvanceNeeded(Money.tenge(tenge)));
    }

    @Then("that time is taken from {word}")
    public void isTaken(String client) {
        assertThat(story.answer()).as(client).isInstanceOf(PayDecision.SlotTaken.class);
    }

    @Then("{word} is booked at {time} with {int} tenge paid")
    public void isBooked(String client, LocalTime time, int tenge) {
        var visit = world.port(ShowMyAppointment.class).show(query(client)).orElseThrow();
        var booked = visit.appointment();
        assertThat(booked.state()).isInstanceOf(AppointmentState.Confirmed.class);
        assertThat(story.clockAt(booked.slot().start())).isEqualTo(time);
        assertThat(booked.paid()).isEqualTo(Money.tenge(tenge));
    }

    @Then("{word} is not booked")
    public void isNotBooked(String client) {
        assertThat(world.port(ShowMyAppointment.class).show(query(client))).isEmpty();
    }

    @Then("{word} gets {int} tenge back")
    public void getsBack(String client, int tenge) {
        relay();
        var charge = charges(client).getFirst();
        assertThat(charge.returned()).isEqualTo(Money.tenge(tenge));
        assertThat(world.bank().office().refunds())
                .anyMatch(refund -> refund.purchase() == purchase(client));
    }

    @Then("{word} is asked to give {int} tenge back by hand")
    public void isAsked(String owner, int tenge) {
        relay();
        var query = new ListMoneyBack.Query(story.businessOf(owner));
        var charges = story.asOwner(owner, () -> world.port(ListMoneyBack.class).list(query));
        assertThat(charges)
                .flatExtracting(Charge::refunds)
                .filteredOn(Refund::isByHand)
                .extracting(Refund::amount)
                .containsExactly(Money.tenge(tenge));
    }

    /// What happened first, and then what follows for the money.
    void relay() {
        world.doBackgroundWork();
        world.doBackgroundWork();
    }

    long purchase(String client) {
        return charges(client).getFirst().state().known().orElseThrow().value();
    }

    List<Charge> charges(String client) {
        var query = new ShowCharges.Query(business(client), visit(client));
        return story.asOwner(salons.here(), () -> world.port(ShowCharges.class).show(query));
    }

    private BusinessId business(String client) {
        return requestOf(client).business();
    }

    private AppointmentId visit(String client) {
        return AppointmentId.of(business(client), requestOf(client).key());
    }

    private PayInAdvance.Command requestOf(String client) {
        return Objects.requireNonNull(requests.get(client), client);
    }

    private ManageToken link(String client) {
        return Objects.requireNonNull(links.get(client), client);
    }

    private ShowMyAppointment.Query query(String client) {
        return new ShowMyAppointment.Query(business(client), visit(client), link(client));
    }
}
