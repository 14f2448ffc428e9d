package kz.localbusiness.domain.payment;

/// How the bank behaves when a business asks for something.
public enum BankVoice {
    ANSWERS,
    SILENT,
    /// It does not accept the key, the certificate or the address any more.
    REFUSES;

    public static BankVoice of(BankAnswer<?> answer) {
        return switch (answer) {
            case BankAnswer.Done<?> _ -> ANSWERS;
            case BankAnswer.Refused<?> refused -> refused.why().keepsOut() ? REFUSES : ANSWERS;
            case BankAnswer.Unavailable<?> _, BankAnswer.Unclear<?> _ -> SILENT;
        };
    }
}
