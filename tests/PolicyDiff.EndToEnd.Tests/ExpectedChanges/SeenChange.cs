using System.Text.Json.Nodes;

namespace PolicyDiff.EndToEnd.Tests.ExpectedChanges;

/// <summary>A change of the JSON report.</summary>
internal sealed record SeenChange(
    string Kind, bool Moved, bool Substantive, string Judgement, IReadOnlyList<string> Aspects, SeenSide Left, SeenSide Right)
{
    /// <summary>Reads a change of the report.</summary>
    public static SeenChange Of(JsonNode change) => new(
        change["kind"]!.GetValue<string>(),
        change["moved"]!.GetValue<bool>(),
        change["substantive"]!.GetValue<bool>(),
        change["judgement"]!.GetValue<string>(),
        [.. change["aspects"]!.AsArray().Select(aspect => aspect!.GetValue<string>())],
        new SeenSide(change["left"]!.AsArray()),
        new SeenSide(change["right"]!.AsArray()));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Kind}{(Moved ? " moved" : string.Empty)} {(Substantive ? "substantive" : "routine")} {Judgement} [{string.Join(", ", Aspects)}] "
        + $"“{Left.Text}” => “{Right.Text}”";
}
