package kz.localbusiness.web.calendar;

/// One thing in the calendar, as the browser draws it. Times are those of the business's clock.
///
/// @param id of this piece of it; a visit to two people has two
/// @param of the visit or the blocked time
/// @param kind `visit`, `block`, or `open` for the hours behind them
/// @param staff whose column it is in
/// @param who their name
/// @param state its shape and colour, empty where there is none
/// @param label what those who only listen would miss: the date, the person, the state
record CalendarItem(
        String id,
        String of,
        String kind,
        String staff,
        String who,
        String start,
        String end,
        String state,
        String title,
        String detail,
        String label,
        boolean movable,
        boolean resizable) {}
