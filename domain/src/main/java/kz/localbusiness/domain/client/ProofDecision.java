package kz.localbusiness.domain.client;

/// Whether somebody reads what is sent to a contact.
public sealed interface ProofDecision {

    /// @param used the same code proves nothing any more once this is stored
    record Proven(ContactCheck used) implements ProofDecision {}

    /// @param check with one try less
    record WrongCode(ContactCheck check) implements ProofDecision {}

    /// None was sent, or it is over, used, or tried too often.
    record NoCode() implements ProofDecision {}
}
