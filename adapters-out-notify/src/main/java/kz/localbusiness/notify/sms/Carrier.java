package kz.localbusiness.notify.sms;

import java.time.Duration;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import kz.localbusiness.domain.shared.PhoneNumber;

/// A provider as it is. Whether it is asked at all, and how often at once, is for others to say.
public interface Carrier {

    SmsProvider provider();

    /// Asks once, whatever comes of it.
    ///
    /// @param term for how long it is of use; each takes only some spans
    /// @param ours our own name of the message
    Reply send(PhoneNumber to, String text, Duration term, ProviderReference ours);

    /// The name of a message to which its answer was lost, by which it is this provider's alone.
    ProviderReference name(PhoneNumber to, ProviderReference ours);

    /// @param reference this provider's own, or ours
    Said standing(PhoneNumber to, ProviderReference reference);
}
