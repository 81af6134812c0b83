using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Web.Adding;

/// <summary>One thing that was handed in, and what became of it.</summary>
/// <param name="Name">Its name, as it is shown.</param>
internal sealed record IncomingItem(string Name)
{
    /// <summary>What was found in it; null where it could not be read.</summary>
    public StagedFile? Found { get; init; }

    /// <summary>Why it was refused or left out, or what was lost of it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What came of taking it over; null where that was not asked for or not done.</summary>
    public IngestResult? Added { get; init; }

    /// <summary>An item that is not taken.</summary>
    public static IncomingItem Refused(Diagnostic reason, string name) => new(reason.Location?.Path ?? name) { Diagnostics = [reason] };
}
