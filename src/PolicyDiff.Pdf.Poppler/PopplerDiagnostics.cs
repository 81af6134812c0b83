namespace PolicyDiff.Pdf.Poppler;

/// <summary>The codes this project reports. Their words stand in <c>DiagnosticTexts.resx</c> of Core.</summary>
internal static class PopplerDiagnostics
{
    /// <summary>The file asks for a password.</summary>
    public const string Encrypted = "PD1201";

    /// <summary>The file is damaged, or no PDF at all; argument 0 is what the program said.</summary>
    public const string Broken = "PD1202";

    /// <summary>The time limit was reached; argument 0 is the limit in seconds.</summary>
    public const string TooSlow = "PD1204";

    /// <summary>The memory or output limit was reached; argument 0 is the limit in MiB.</summary>
    public const string TooLarge = "PD1205";

    /// <summary>There are more pages than allowed; argument 0 is their number, 1 the limit.</summary>
    public const string TooManyPages = "PD1206";

    /// <summary>The publisher forbids taking text from the file.</summary>
    public const string CopyingForbidden = "PD1207";

    /// <summary>A program is not installed; argument 0 is its name.</summary>
    public const string ProgramMissing = "PD1208";

    /// <summary>The file has no pages.</summary>
    public const string Empty = "PD1209";
}
