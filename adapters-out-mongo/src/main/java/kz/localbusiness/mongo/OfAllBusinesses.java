package kz.localbusiness.mongo;

/// A stored thing that all businesses share.
public interface OfAllBusinesses {}
