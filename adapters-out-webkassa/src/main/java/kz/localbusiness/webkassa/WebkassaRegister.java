package kz.localbusiness.webkassa;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.payment.out.FiscalRegister;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.ExternalNumber;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Done;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Refused;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Unclear;
import kz.localbusiness.domain.fiscal.Slip;
import kz.localbusiness.domain.shared.Money;

/// A cash register of Webkassa, asked over HTTP.
final class WebkassaRegister implements FiscalRegister {

    private final RegisterCalls calls;
    private final Turns turns = new Turns();
    private final SlipWriter writer;
    private final TicketReader reader;
    private final TicketSearch search;

    WebkassaRegister(RegisterCalls calls, WebkassaSettings settings) {
        this.calls = calls;
        this.writer = new SlipWriter(settings);
        this.reader = new TicketReader(new WebkassaDates(settings.zone()));
        this.search = new TicketSearch(calls, settings);
    }

    @Override
    public boolean isThere() {
        return calls.areSomewhere();
    }

    /// By a report that changes nothing.
    @Override
    public RegisterAnswer<CashboxNumber> check(RegisterAccess access) {
        var answer =
                turns.in(
                        access.cashbox(),
                        () ->
                                calls.put(
                                        access,
                                        (api, token) ->
                                                api.report(
                                                        new WebkassaRequests.Cashbox(
                                                                token, access.cashbox().value()))));
        return answer instanceof Refused<Envelope>(var refusal) && isOnlyClosed(refusal.why())
                ? new Done<>(access.cashbox())
                : answer.map(_ -> access.cashbox());
    }

    private static boolean isOnlyClosed(FiscalProblem why) {
        return why == FiscalProblem.NO_SHIFT || why == FiscalProblem.SHIFT_TOO_LONG;
    }

    @Override
    public RegisterAnswer<FiscalTicket> register(RegisterAccess access, Slip slip) {
        return turns.in(access.cashbox(), () -> registered(access, slip));
    }

    private RegisterAnswer<FiscalTicket> registered(RegisterAccess access, Slip slip) {
        return calls.put(
                        access,
                        (api, token) -> api.check(writer.check(token, access.cashbox(), slip)))
                .then(envelope -> told(access, slip, envelope));
    }

    /// Of a number that was registered before, Webkassa tells all there is, or nothing.
    private RegisterAnswer<FiscalTicket> told(RegisterAccess access, Slip slip, Envelope envelope) {
        var ticket = ticket(new Done<>(envelope), slip.total());
        return ticket instanceof Unclear<FiscalTicket> _ && envelope.isOfKnownNumber()
                ? known(access, slip)
                : ticket;
    }

    private RegisterAnswer<FiscalTicket> known(RegisterAccess access, Slip slip) {
        return switch (found(access, slip.number(), slip.total())) {
            case Done<Optional<FiscalTicket>>(var ticket) when ticket.isPresent() ->
                    new Done<>(ticket.get());
            case RegisterAnswer<Optional<FiscalTicket>> _ -> new Unclear<>();
        };
    }

    @Override
    public RegisterAnswer<Optional<FiscalTicket>> find(
            RegisterAccess access, ExternalNumber number, Money total) {
        return turns.in(access.cashbox(), () -> found(access, number, total));
    }

    private RegisterAnswer<Optional<FiscalTicket>> found(
            RegisterAccess access, ExternalNumber number, Money expected) {
        return search.find(access, number).then(tickets -> first(tickets, expected));
    }

    private RegisterAnswer<Optional<FiscalTicket>> first(List<Envelope> tickets, Money expected) {
        return tickets.isEmpty()
                ? new Done<>(Optional.empty())
                : ticket(new Done<>(tickets.getFirst()), expected).map(Optional::of);
    }

    private RegisterAnswer<FiscalTicket> ticket(RegisterAnswer<Envelope> answer, Money expected) {
        return RegisterCalls.read(
                answer, WebkassaAnswers.Ticket.class, told -> reader.read(told, expected));
    }
}
