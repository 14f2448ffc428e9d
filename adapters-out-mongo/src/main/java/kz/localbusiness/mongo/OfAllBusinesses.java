package kz.localbusiness.mongo;

/// A stored thing that all businesses share, or one that only names things of theirs.
public interface PlatformDocument {}
