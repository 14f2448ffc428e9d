package kz.localbusiness.domain.booking;

import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;

/// Of which session of a group a claim is one seat.
public record Seat(StaffId staff, TimeSlot slot) {}
