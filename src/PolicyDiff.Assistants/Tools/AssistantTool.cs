using PolicyDiff.Assistants.Answers;

namespace PolicyDiff.Assistants.Tools;

/// <summary>A question that an assistant can ask. Its descriptions are in the messages under <c>Tool.</c> and its name.</summary>
/// <param name="name">The name.</param>
/// <param name="parameters">Its arguments, in the order of its schema.</param>
internal abstract class AssistantTool(string name, IReadOnlyList<ToolParameter> parameters)
{
    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>Its arguments, in the order of its schema.</summary>
    public IReadOnlyList<ToolParameter> Parameters => parameters;

    /// <summary>Answers the question.</summary>
    /// <param name="arguments">Checked: each has the kind that its parameter says.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">The question cannot be answered.</exception>
    public abstract Task<ToolAnswer> AnswerAsync(ToolArguments arguments, CancellationToken cancellationToken);
}
