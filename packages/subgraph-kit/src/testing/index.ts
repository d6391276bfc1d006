export {
  createGatewayDouble,
  type GatewayCall,
  type GatewayDouble,
  type SubgraphReply,
} from './createGatewayDouble.ts';
