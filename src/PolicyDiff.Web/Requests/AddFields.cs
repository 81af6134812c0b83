using System.Globalization;

namespace PolicyDiff.Web.Requests;

/// <summary>The names in the form by which documents that were handed in are confirmed.</summary>
internal static class AddFields
{
    /// <summary>The field with the number of what was handed in.</summary>
    public const string Job = "opdracht";

    /// <summary>The field of a document that is wanted.</summary>
    public const string Wanted = "neem";

    /// <summary>The field with the insurer.</summary>
    public const string Insurer = "verzekeraar";

    /// <summary>The field with the years: one, or the first and the last.</summary>
    public const string Years = "jaren";

    /// <summary>The field with the care types, parted by commas.</summary>
    public const string CareTypes = "zorgsoorten";

    /// <summary>The field with the kind of paper.</summary>
    public const string Kind = "papier";

    /// <summary>The name of a field for one of several documents.</summary>
    /// <param name="field">The field.</param>
    /// <param name="index">The document, from 0.</param>
    public static string NameOf(string field, int index) => string.Create(CultureInfo.InvariantCulture, $"{field}-{index}");
}
