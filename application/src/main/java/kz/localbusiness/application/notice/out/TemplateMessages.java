package kz.localbusiness.application.notice.out;

import java.util.List;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Messages by WhatsApp, in words that were approved before.
public interface TemplateMessages {

    /// @param ours what the provider repeats when it tells what became of the message
    HandOver send(PhoneNumber to, Template template, ProviderReference ours);

    /// Whether there is a provider at all; while there is none, everything is refused.
    default boolean isOffered() {
        return true;
    }

    /// @param name under which the words were approved, in each language on its own
    /// @param values what stands in the places of the words, in their order
    record Template(String name, Language language, List<String> values) {

        public Template {
            values = List.copyOf(values);
        }
    }
}
