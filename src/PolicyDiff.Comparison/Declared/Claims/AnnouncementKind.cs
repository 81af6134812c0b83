namespace PolicyDiff.Comparison.Declared.Claims;

/// <summary>What an insurer says that happened.</summary>
internal enum AnnouncementKind
{
    /// <summary>No word of it says: what is written is how things are now.</summary>
    Stated,

    /// <summary><i>toegevoegd, opgenomen, ingevoerd</i>.</summary>
    Added,

    /// <summary><i>vervallen, niet langer</i>.</summary>
    Dropped,

    /// <summary><i>verhoogd</i>.</summary>
    Raised,

    /// <summary><i>verlaagd, minder</i>.</summary>
    Lowered,

    /// <summary><i>verkort</i>.</summary>
    Shortened,

    /// <summary><i>verlengd</i>.</summary>
    Lengthened,

    /// <summary><i>vervroegd, eerder</i>.</summary>
    Earlier,

    /// <summary><i>later, uitgesteld</i>.</summary>
    Later,

    /// <summary><i>uitgebreid, verruimd</i>.</summary>
    Extended,

    /// <summary><i>aangescherpt</i>.</summary>
    Tightened,

    /// <summary><i>versoepeld</i>.</summary>
    Eased,

    /// <summary><i>gewijzigd, aangepast</i>.</summary>
    Changed,

    /// <summary><i>verduidelijkt, uitgewerkt</i>.</summary>
    Clarified,

    /// <summary><i>gecontinueerd</i>.</summary>
    Continued,

    /// <summary><i>verplaatst, samengevoegd</i>.</summary>
    Moved,
}
