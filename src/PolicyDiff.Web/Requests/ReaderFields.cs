namespace PolicyDiff.Web.Requests;

/// <summary>The names in the forms by which a reader settles changes.</summary>
internal static class ReaderFields
{
    /// <summary>
    /// The field of the button that was pressed: the deed, a point, the fingerprint, a point and the place to come back to.
    /// </summary>
    public const string Deed = "doe";

    /// <summary>The field with the address to come back to.</summary>
    public const string Back = "terug";

    /// <summary>The field with the note.</summary>
    public const string Note = "notitie";

    /// <summary>The deed of marking as seen.</summary>
    public const string See = "gezien";

    /// <summary>The deed of marking as not seen.</summary>
    public const string Unsee = "ongezien";
}
