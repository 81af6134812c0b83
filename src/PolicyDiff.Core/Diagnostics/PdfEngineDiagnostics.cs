using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Diagnostics;

/// <summary>The codes every engine behind <see cref="IPdfEngine"/> reports.</summary>
public static class PdfEngineDiagnostics
{
    /// <summary>The file asks for a password.</summary>
    public const string Encrypted = "PD1201";

    /// <summary>The file is damaged, or no PDF at all; argument 0 is what the engine said.</summary>
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

    /// <summary>Single pages could not be read; argument 0 is their numbers, 1 what the engine said of the first.</summary>
    public const string UnreadPages = "PD1216";

    /// <summary>The file states another number of pages than it has; argument 0 is the number it states, 1 how many were found.</summary>
    public const string OtherPageCount = "PD1230";

    /// <summary>Parts of pages could not be read; argument 0 names the pages, 1 is what the engine said of the first.</summary>
    public const string PartlyReadPages = "PD1231";

    /// <summary>Words on hidden layers were left out; argument 0 is their number, 1 names the pages.</summary>
    public const string HiddenLayers = "PD1232";

    /// <summary>Words off the page, or outside what is drawn on, were left out; arguments as of <see cref="HiddenLayers"/>.</summary>
    public const string OffPage = "PD1233";

    /// <summary>Words under a picture or an area were left out; arguments as of <see cref="HiddenLayers"/>.</summary>
    public const string Covered = "PD1234";

    /// <summary>Words without ink, or white on white, were left out; arguments as of <see cref="HiddenLayers"/>.</summary>
    public const string InvisibleText = "PD1235";

    /// <summary>Words of a watermark were left out; arguments as of <see cref="HiddenLayers"/>.</summary>
    public const string Watermark = "PD1236";
}
