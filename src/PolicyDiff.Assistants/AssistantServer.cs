using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PolicyDiff.Assistants.Answers;
using PolicyDiff.Assistants.Texts;
using PolicyDiff.Assistants.Tools;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Assistants;

/// <summary>Answers an assistant over a pair of streams, after the Model Context Protocol; changes nothing.</summary>
public sealed class AssistantServer
{
    private readonly AssistantOptions _options;
    private readonly Messages _messages;
    private readonly AnswerComposer _composer;
    private readonly IReadOnlyList<AssistantTool> _tools;

    private AssistantServer(AssistantOptions options)
    {
        _options = options;
        _messages = new Messages(options.Culture);
        _composer = new AnswerComposer(_messages, options.LongestAnswer);
        _tools =
        [
            new SearchTool(options.Workspace, options.Culture),
            new ShowTool(options.Workspace),
            new ChangesTool(options.Workspace, options.Culture),
            new TableTool(options.Workspace, options.Culture),
        ];
    }

    /// <summary>Answers until the input ends.</summary>
    /// <param name="options">What may be asked.</param>
    /// <param name="input">Messages of the assistant, one on each line.</param>
    /// <param name="output">Answers; nothing else is written to it.</param>
    /// <param name="cancellationToken">Ends the server.</param>
    public static async Task RunAsync(AssistantOptions options, Stream input, Stream output, CancellationToken cancellationToken)
    {
        var offered = new AssistantServer(options);
        await using var transport = new StreamServerTransport(input, output, "policydiff");
        await using var server = McpServer.Create(transport, offered.Describe());
        await server.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private McpServerOptions Describe() => new()
    {
        ServerInfo = new Implementation { Name = "policydiff", Title = "PolicyDiff", Version = _options.Version },
        ServerInstructions = $"{_messages["Instructions"]} {_messages["Notice"]}",
        Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
        ScopeRequests = false,
        Handlers = new McpServerHandlers
        {
            ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. _tools.Select(Describe)] }),
            CallToolHandler = (request, cancellationToken) => CallAsync(request.Params, cancellationToken),
        },
    };

    private Tool Describe(AssistantTool tool) => new()
    {
        Name = tool.Name,
        Title = _messages[$"Tool.{tool.Name}.Title"],
        Description = _messages[$"Tool.{tool.Name}"],
        InputSchema = ToolSchema.Of(tool, _messages),
        Annotations = new ToolAnnotations { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    private async ValueTask<CallToolResult> CallAsync(CallToolRequestParams call, CancellationToken cancellationToken)
    {
        try
        {
            var tool = _tools.FirstOrDefault(tool => tool.Name == call.Name) ?? throw UnknownTool(call.Name);
            var arguments = new ToolArguments(tool, call.Arguments ?? new Dictionary<string, JsonElement>(), _messages);
            return Result(_composer.Compose(await tool.AnswerAsync(arguments, cancellationToken).ConfigureAwait(false)), isError: false);
        }
        catch (PolicyDiffException stop)
        {
            return Result(_composer.Compose(stop.Diagnostic), isError: true);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var log = _options.KeepError(error);
            return Result(_composer.Compose(Diagnostic.Error(PipelineDiagnostics.InternalError, null, error.Message, log)), isError: true);
        }
    }

    private PolicyDiffException UnknownTool(string name) =>
        new(Diagnostic.Error(AssistantDiagnostics.UnknownTool, null, name, NearestNames.Line(name, _tools.Select(tool => tool.Name))));

    private static CallToolResult Result(string text, bool isError) =>
        new() { Content = [new TextContentBlock { Text = text }], IsError = isError };
}
