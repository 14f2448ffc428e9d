package kz.localbusiness.domain.booking;

import kz.localbusiness.domain.shared.Texts;
import kz.localbusiness.domain.shared.TimeSlot;

/// Time that the business keeps for itself; two of them may overlap, a visit and one of them never.
///
/// @param reason for the owner's eyes, empty when there is none
public record Block(BlockId id, TimeSlot time, String reason) {

    public static final int MAX_REASON = 120;

    public Block {
        reason = Texts.optional("reason", reason, MAX_REASON);
    }
}
