using System.Text;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Doctor;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Cli.Output;

/// <summary>Says what is here and what is missing, and what of a file is understood.</summary>
/// <param name="messages">The words.</param>
internal sealed class DoctorText(Messages messages)
{
    /// <summary>One line per check, and under what is missing how to get it.</summary>
    public string Of(IEnumerable<MachineCheck> checks)
    {
        var text = new StringBuilder();
        foreach (var check in checks)
        {
            var state = check switch
            {
                { Available: true } => "Doctor.Ok",
                { IsOptional: true } => "Doctor.Optional",
                { IsFine: true } => "Doctor.Later",
                _ => "Doctor.Missing",
            };
            text.Append(messages[state].PadRight(10)).Append(messages[$"Doctor.{check.Kind}"]);
            text.Append(check.Available ? $": {check.Detail}" : $": {string.Join(", ", check.Missing)}").Append('\n');
            if (!check.Available)
            {
                text.Append(' ', 10).Append(Remedy(check)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>What the program makes of a file.</summary>
    public string Of(FileOutcome outcome)
    {
        var text = new StringBuilder().Append(outcome.Path).Append('\n');
        if (outcome.Document is not { } document)
        {
            return text.Append("  ").Append(messages["Doctor.Unreadable"]).Append('\n').ToString();
        }

        var metadata = document.Metadata;
        Line(text, "Title", metadata.Title, metadata, nameof(metadata.Title));
        Line(text, "Insurer", metadata.Insurer, metadata, nameof(metadata.Insurer));
        Line(text, "Years", metadata.Validity?.ToString(), metadata, nameof(metadata.Validity));
        Line(text, "CareTypes", metadata.CareTypes.Count == 0 ? null : string.Join(", ", metadata.CareTypes), metadata, nameof(metadata.CareTypes));
        Line(text, "Sections", document.SectionCount.ToString(messages.Culture), metadata, null);
        Line(text, "Requirements", document.RequirementCount.ToString(messages.Culture), metadata, null);
        Line(text, "Lost", outcome.Diagnostics.Count(IsLoss).ToString(messages.Culture), metadata, null);
        return text.ToString();
    }

    private static bool IsLoss(Diagnostic diagnostic) => diagnostic.Severity != DiagnosticSeverity.Info;

    private void Line(StringBuilder text, string key, string? value, DocumentMetadata metadata, string? property)
    {
        var found = property is not null && metadata.FoundIn.TryGetValue(property, out var place) ? $" ({place})" : string.Empty;
        text.Append("  ").Append(messages[$"Doctor.File.{key}"].PadRight(14)).Append(value ?? messages["Doctor.Unknown"]).Append(found).Append('\n');
    }

    private string Remedy(MachineCheck check) => check.Refusal is { } refusal
        ? DiagnosticMessages.Remedy(refusal, messages.Culture)
        : messages.Format($"Doctor.{check.Kind}.Remedy", InstallAdvice.OfThisSystem.For(check.Missing, messages.Culture));
}
