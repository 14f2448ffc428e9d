package kz.localbusiness.mongo;

/// A stored thing that the platform tends so often that only what people do to it leaves a trace.
public interface TracedForPeople extends OfOneBusiness {}
