package kz.localbusiness.mongo;

/// A stored thing that only follows from others: nobody asks who changed it, so no act leaves its
/// trace in it unless whoever saves it says so.
public interface Bookkeeping extends OfOneBusiness {}
