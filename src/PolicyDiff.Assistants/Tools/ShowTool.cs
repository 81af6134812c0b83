using PolicyDiff.Assistants.Answers;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Assistants.Tools;

/// <summary><c>show</c>: a document of the index, or a section of it; never a file.</summary>
/// <param name="workspace">Answers it.</param>
internal sealed class ShowTool(PolicyDiffWorkspace workspace) : AssistantTool("show", [new("document") { Required = true }, new("section")])
{
    /// <inheritdoc/>
    public override async Task<ToolAnswer> AnswerAsync(ToolArguments arguments, CancellationToken cancellationToken) => new(
        await workspace.ShowStoredAsync(arguments.Text("document")!, arguments.Text("section"), cancellationToken).ConfigureAwait(false),
        ["sections"]);
}
