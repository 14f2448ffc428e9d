package kz.localbusiness.domain.client;

/// What becomes of a note on a client.
public sealed interface NoteDecision {

    record Noted(ClientCard card) implements NoteDecision {}

    record NotesFull() implements NoteDecision {}

    record NobodyToNote() implements NoteDecision {}
}
