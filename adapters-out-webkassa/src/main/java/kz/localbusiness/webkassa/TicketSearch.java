package kz.localbusiness.webkassa;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.localbusiness.domain.fiscal.ExternalNumber;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Done;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Looks for what was registered under a number of ours: at once or, where the register wants to
/// know the shift, in the last ones.
record TicketSearch(RegisterCalls calls, WebkassaSettings settings) {

    private static final List<Envelope> NONE = List.of();

    /// @return one, or none
    RegisterAnswer<List<Envelope>> find(RegisterAccess access, ExternalNumber number) {
        var answer = lookedUp(access, number, null);
        return settings.shifts() > 0 && wantsShift(answer) ? inShifts(access, number) : answer;
    }

    private static boolean wantsShift(RegisterAnswer<List<Envelope>> answer) {
        return answer instanceof Refused<List<Envelope>>(var refusal)
                && WebkassaCodes.wantsShift(refusal.code());
    }

    private RegisterAnswer<List<Envelope>> lookedUp(
            RegisterAccess access, ExternalNumber number, @Nullable Long shift) {
        var answer =
                calls.put(
                        access,
                        (api, token) ->
                                api.ticket(
                                        settings.lookupArea(),
                                        new WebkassaRequests.Ticket(
                                                token,
                                                access.cashbox().value(),
                                                number.value(),
                                                shift)));
        return answer instanceof Refused<Envelope>(var refusal)
                        && WebkassaCodes.isNoTicket(refusal.code())
                ? new Done<>(NONE)
                : answer.map(one -> one.hasNothing() ? NONE : List.of(one));
    }

    private RegisterAnswer<List<Envelope>> inShifts(RegisterAccess access, ExternalNumber number) {
        return lastShifts(access).then(shifts -> inShifts(access, number, shifts));
    }

    private RegisterAnswer<List<Envelope>> inShifts(
            RegisterAccess access, ExternalNumber number, List<Long> shifts) {
        for (var shift : shifts) {
            var answer = lookedUp(access, number, shift);
            if (!(answer instanceof Done<List<Envelope>>(var found)) || !found.isEmpty()) {
                return answer;
            }
        }
        return new Done<>(NONE);
    }

    /// The latest first.
    private RegisterAnswer<List<Long>> lastShifts(RegisterAccess access) {
        var answer =
                calls.put(
                        access,
                        (api, token) ->
                                api.shifts(
                                        new WebkassaRequests.Shifts(
                                                token,
                                                access.cashbox().value(),
                                                0,
                                                settings.shifts())));
        return RegisterCalls.read(answer, JsonNode.class, this::numbers);
    }

    /// Either the list itself or something around it.
    private List<Long> numbers(JsonNode told) {
        var list = told.isArray() ? told : told.path("Shifts");
        return StreamSupport.stream(list.spliterator(), false)
                .map(shift -> WebkassaJson.MAPPER.treeToValue(shift, WebkassaAnswers.Shift.class))
                .map(WebkassaAnswers.Shift::number)
                .sorted(Comparator.reverseOrder())
                .limit(settings.shifts())
                .toList();
    }
}
