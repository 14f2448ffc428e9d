package kz.localbusiness.application.client.out;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.Language;

/// Makes up codes one after the other, and keeps the last one that was sent to each contact.
public final class RecordedCodes implements FreshCodes, CodeMessages {

    private final Map<Contact, Code> last = new ConcurrentHashMap<>();
    private int next = 100_000;

    @Override
    public synchronized Code next() {
        return new Code(String.valueOf(next++));
    }

    @Override
    public boolean send(Contact to, Code code, Business business, Language language) {
        last.put(to, code);
        return true;
    }

    public Optional<Code> lastTo(Contact contact) {
        return Optional.ofNullable(last.get(contact));
    }
}
