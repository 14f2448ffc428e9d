package kz.localbusiness.kaspi.simulator.http;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.Codes;
import kz.localbusiness.kaspi.simulator.Reply;
import kz.localbusiness.kaspi.simulator.Switch;

/// What every answer is wrapped in.
final class Envelope {

    private Envelope() {}

    static Map<String, Object> of(Reply<Object> reply, Behaviour behaviour) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("StatusCode", reply.code());
        if (!behaviour.has(Switch.NO_MESSAGE)) {
            var name = behaviour.has(Switch.LOWER_CASE_MESSAGE) ? "message" : "Message";
            envelope.put(name, reply.isDone() ? "OK" : message(reply.code()));
        }
        reply.done()
                .filter(payload -> !payload.equals(Desk.NOTHING))
                .ifPresent(payload -> envelope.put("Data", payload));
        return envelope;
    }

    private static String message(long code) {
        return code == Codes.BUSY ? "Сервис временно недоступен" : "Ошибка " + code;
    }
}
