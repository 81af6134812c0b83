using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.Word;

/// <summary>The codes that the reader of Word files reports.</summary>
internal static class WordDiagnostics
{
    /// <summary>The file is of Word 97-2003.</summary>
    public const string OldFormat = "PD1501";

    /// <summary>The file asks for a password.</summary>
    public const string Encrypted = "PD1502";

    /// <summary>The file is damaged, or no Word document; argument 0 is what was found.</summary>
    public const string Broken = "PD1503";

    /// <summary>Parts could not be read; argument 0 names them.</summary>
    public const string UnreadParts = ReadingDiagnostics.UnreadParts;

    /// <summary>Tracked changes were read as accepted; argument 0 is the number of insertions, 1 of deletions.</summary>
    public const string TrackedChanges = "PD1505";

    /// <summary>Comments were not read; argument 0 is their number.</summary>
    public const string Comments = "PD1506";

    /// <summary>Hidden words were not read; argument 0 is their number.</summary>
    public const string HiddenWords = "PD1507";

    /// <summary>The file holds macros.</summary>
    public const string Macros = "PD1508";

    /// <summary>The unpacked file is larger than is read; argument 0 is the limit in MiB.</summary>
    public const string TooLarge = "PD1509";
}
